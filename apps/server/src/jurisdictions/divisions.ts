import { covers } from '@wenxiao/core/manifest'

/** The platform itself, above nobody: acts that concern no single jurisdiction, and whoever administers all of them. */
export const platform = '000000'

/** Division codes (GB/T 2260) that the platform knows by name; a county stands under its city, a city under its province. */
export const divisions: Readonly<Record<string, string>> = {
  '100000': '全国',
  '110000': '北京市',
  '120000': '天津市',
  '130000': '河北省',
  '140000': '山西省',
  '150000': '内蒙古自治区',
  '210000': '辽宁省',
  '220000': '吉林省',
  '230000': '黑龙江省',
  '310000': '上海市',
  '320000': '江苏省',
  '330000': '浙江省',
  '340000': '安徽省',
  '350000': '福建省',
  '360000': '江西省',
  '370000': '山东省',
  '410000': '河南省',
  '420000': '湖北省',
  '430000': '湖南省',
  '440000': '广东省',
  '450000': '广西壮族自治区',
  '460000': '海南省',
  '500000': '重庆市',
  '510000': '四川省',
  '520000': '贵州省',
  '530000': '云南省',
  '540000': '西藏自治区',
  '610000': '陕西省',
  '620000': '甘肃省',
  '630000': '青海省',
  '640000': '宁夏回族自治区',
  '650000': '新疆维吾尔自治区',
  '330100': '杭州市',
  '330300': '温州市',
  '330500': '湖州市',
  '330800': '衢州市',
  '430700': '常德市',
  '330111': '富阳区',
  '330111-zjj': '富阳区住房和城乡建设局',
  '330304': '瓯海区',
  '330522': '长兴县',
  '330822': '常山县',
}

/** Whether one jurisdiction stands above another; the platform stands above all. */
export const isAbove = (one: string, other: string): boolean => one !== other && covers(one, other)

/** Codes above this one, nearest first: a department's or town's county, its city, its province. */
export function above(code: string): readonly string[] {
  const [place = '', department] = code.split('-')
  const steps = [
    department === undefined ? '' : place,
    place.length > 6 ? place.slice(0, 6) : '',
    `${place.slice(0, 4)}00`,
    `${place.slice(0, 2)}0000`,
  ]
  return [...new Set(steps)].filter((step) => step !== '' && step !== code && step.length <= code.length)
}
