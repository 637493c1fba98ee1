const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux|UOS|Kylin/, 'Linux'],
]
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/QIHU|360SE|360EE/, '360 浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** What a person recognises a session of theirs by; the rest of what a browser says about itself is not kept. */
export function deviceOf(agent: string): string {
  const find = (names: typeof systems) => names.find(([pattern]) => pattern.test(agent))?.[1]
  return [find(browsers), find(systems)].filter((word) => word !== undefined).join('，') || '其他程序'
}
