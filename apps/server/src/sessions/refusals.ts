import type { Refused } from '@wenxiao/core'

/** Minutes that a try to get in counts. */
export const minutes = 15

const one = (code: 'role' | 'gate' | 'wrong-value', path: string, found: string, because: string, remedy: string): Refused => ({
  refused: [{ code, path, found, because, remedy }],
})

/** One answer for an account that is not there, one that is closed, and a wrong password. */
export const wrongPassword = (path = 'password'): Refused =>
  one('role', path, '账号或口令不对', '账号、口令须与登记的完全一致', '核对后重试；忘记口令的，请系统管理员发一个新的链接')
export const wrongCode = (): Refused =>
  one(
    'role',
    'code',
    '验证码不对，或已经用过',
    '验证码每 30 秒一换，每个只能用一次',
    '等应用显示下一个验证码后再填；设备遗失的，填一个恢复码',
  )
export const noCode = (): Refused =>
  one('role', 'code', '登录已超时，或尝试次数过多', '输入口令后须在十分钟内填写验证码', '请从账号和口令重新开始')
export const tooMany = (): Refused => one('gate', '', '尝试次数过多', '防止有人猜测口令', `请 ${minutes} 分钟后再试`)
export const voidLink = (): Refused =>
  one('role', 'token', '这个链接不能用了', '链接只能用一次，过期作废，发了新的旧的也作废', '请系统管理员重新发一个链接')
export const weakPassword = (why: string, path: string): Refused =>
  one('wrong-value', path, `新口令${why}`, '容易被猜到的口令保护不了账号', '用 10 个以上字符，例如几个不相干的词连在一起')
export const requiredFactor = (): Refused =>
  one('gate', '', '您所在的辖区要求使用动态验证码', '辖区设置为必须', '设备更换的，请系统管理员重置后重新设置')
