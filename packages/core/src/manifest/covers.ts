/**
 * Whether a jurisdiction is another one or stands above it, by their division codes (GB/T 2260): a province above its cities,
 * a city above its counties, a county above its towns (three digits more), each above its departments (a suffix); the code
 * of zeros above all.
 */
export function covers(one: string, other: string): boolean {
  if (one === other) return true
  if (one.includes('-')) return false
  const [place = ''] = other.split('-')
  return place === one || (one.length === 6 && place.startsWith(one.replace(/(00)+$/, '')))
}
