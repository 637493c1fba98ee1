const names: Readonly<Record<string, string>> = {
  yuan: '元',
  points: '分',
  days: '天',
  'working days': '个工作日',
  months: '个月',
  place: '位',
  ratio: '',
  day: '',
  'yes-no': '',
  choice: '',
  paper: '',
  text: '',
}
/** The name of a unit behind a value, nothing where it has none: 元, 天; undefined for what a pack counts. */
export const nameOfUnit = (unit: string): string | undefined => names[unit]
