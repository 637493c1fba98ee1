export const lights = { green: '绿', yellow: '黄', red: '红' } as const
export const fundSources = {
  central: '中央',
  province: '省级',
  city: '市级',
  district: '区级',
  bond: '债券',
  own: '自筹',
} as const
/** What each of the six evaluators gives. */
export const rated = <const T extends string>(title: T) =>
  ({ title, unit: 'ratio', from: 'panel', every: 'rater', least: '0%', most: '100%' }) as const
