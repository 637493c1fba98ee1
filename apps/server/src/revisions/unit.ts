import type { Pack } from '@wenxiao/core'

const units: Readonly<Record<string, string>> = {
  yuan: '元',
  ratio: '%',
  points: '分',
  days: '天',
  'working days': '个工作日',
  months: '个月',
  place: '位',
}
/** A unit as people write it after a number; money per something is 元/人. */
export function unitShown(pack: Pack, unit: string): string {
  const per = unit.split(' per ')
  if (per.length === 2) return per.map((one) => unitShown(pack, one)).join('/')
  return units[unit] ?? (pack.words.subjects[unit] ? `个${pack.words.subjects[unit].title}` : unit)
}
