import type { Refused } from '@wenxiao/core'
import { above, isAbove } from './divisions.ts'
import type { JurisdictionName } from './jurisdiction.ts'

const no = (code: Refused['refused'][number]['code'], found: string, because: string, remedy: string): Refused => ({
  refused: [{ code, path: 'code', found, because, remedy }],
})
export const taken = ({ code, title }: JurisdictionName): Refused =>
  no('duplicate', `${code} 已经在册：${title}`, '一个代码只属于一个辖区', '在辖区菜单里选它；要加的是另一个，就核对代码')

/** Counties here stand under the province itself: municipalities, and codes that set counties apart for that (`90`). */
const direct = (code: string): boolean => /^(11|12|31|50)|^..90/.test(code)

/**
 * Code of the one that a new division stands under, or why it cannot stand there. `there`: those on record among itself
 * and those above it. Levels by GB/T 2260 (six digits) and GB/T 10114 (three more for a town). Pure.
 */
export function parentOf(code: string, under: string, there: readonly JurisdictionName[]): string | Refused {
  const [, digits = '', town, department] = /^(\d{6})(\d{3})?(-[a-z0-9]{1,20})?$/.exec(code) ?? []
  if (digits === '')
    return no(
      'wrong-value',
      code === '' ? '没有写代码' : `“${code}”不是辖区代码`,
      '代码是六位数字，乡镇再加三位，部门加短横和小写字母或数字',
      '照国家标准的行政区划代码写，如 330523、330523100、330523-czj',
    )
  const known = there.find((one) => one.code === code)
  if (known) return taken(known)
  const [city, county] = [digits.slice(2, 4), digits.slice(4)]
  if ((city === '00' && department === undefined) || (city === '00' && county !== '00') || town === '000')
    return no(
      'wrong-value',
      `没有代码为 ${code} 的市、县或乡镇`,
      '省级辖区由系统自带，不在这里添加；市的代码末两位是 00，县的中间两位不是 00，乡镇的末三位不是 000',
      '对照国家标准核对代码',
    )
  if (!isAbove(under, code))
    return no('mismatch', `${code} 不在 ${under} 之下`, '代码前面的数字就是它的上级', '核对代码，或换到它的上级去添加')
  const steps = above(code)
  const parent = steps.find((step) => there.some((one) => one.code === step))
  const next = direct(digits) && town === undefined && department === undefined ? steps : steps.slice(0, 1)
  if (parent === undefined || !next.includes(parent))
    return no(
      'absent',
      `它的上级 ${steps[0]} 还没有在册`,
      '县在市之下，乡镇在县之下，先有上级才分得清谁看得到谁',
      `先添加 ${steps[0]}`,
    )
  return parent
}
