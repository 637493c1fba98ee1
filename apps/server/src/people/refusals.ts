import type { Refusal } from '@wenxiao/core'
import { roles as known, type Role } from '../access/role.ts'

/**
 * A province's administrator trusts keys for everybody beneath and installs packs for everybody beside as well: whoever
 * administers only a county cannot make one. Refused at `path` wherever the place is no province, nor the platform.
 */
export const provinceOnly = (jurisdiction: string, roles: readonly Role[], path: string): readonly Refusal[] =>
  /^..0000/.test(jurisdiction) || !roles.includes('province-admin')
    ? []
    : [
        {
          code: 'role',
          path,
          found: `这里不能设“${known['province-admin'].title}”`,
          because: '它登记公钥、装入规则包，对全省都算数，只设在省级',
          remedy: '换一个岗位，或在省里添加',
        },
      ]

export const takenLogin = (login: string, path: string): Refusal => ({
  code: 'duplicate',
  path,
  found: `登录名“${login}”不能用`,
  because: '每个登录名只属于一个人',
  remedy: '换一个登录名',
})
export const sameLogin = (login: string, path: string): Refusal => ({
  code: 'duplicate',
  path,
  found: `登录名“${login}”在这里写了两次`,
  because: '每个登录名只属于一个人',
  remedy: '改掉其中一个',
})
export const wrongLogin = (login: string, path: string): Refusal => ({
  code: 'wrong-value',
  path,
  found: login === '' ? '没有写登录名' : `登录名“${login}”不能用`,
  because: '登录名是 3 至 41 个小写字母、数字、点或短横，以字母或数字开头',
  remedy: '照这个样子写，如 changxing-jingban1',
})
export const takenUnit = (title: string): Refusal => ({
  code: 'duplicate',
  path: 'title',
  found: `已有单位“${title}”`,
  because: '同名的单位无法分辨',
  remedy: '使用已有的单位，或写全称',
})
export const closedAccount = (title: string): Refusal => ({
  code: 'gate',
  path: 'person',
  found: `“${title}”的账号已停用`,
  because: '停用的账号没有登录名，设了口令也登录不了',
  remedy: '仍要登录的，请重新添加人员',
})
export const ownRole = (): Refusal => ({
  code: 'role',
  path: 'role',
  found: '不能给自己加岗位',
  because: '岗位由另一个人给',
  remedy: '请另一位系统管理员办理',
})
