/** The four steps of a judgement and of a grade. */
export const levels = { excellent: '优', good: '良', fair: '中', poor: '差' } as const
export const lights = { green: '绿', yellow: '黄', red: '红' } as const
/** A judgement by a panel in four steps. */
export const judged = <const T extends string>(title: T) => ({ title, unit: 'choice', from: 'panel', options: levels }) as const
