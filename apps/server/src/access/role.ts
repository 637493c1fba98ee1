/**
 * What a person may be in a jurisdiction. `reads`: sees the jurisdiction's records, and those beneath it as far as they
 * allow. Who may do what stands with each procedure; `matrix.ts` reads it from there.
 */
export const roles = {
  administrator: { title: '系统管理员', reads: false },
  'province-admin': { title: '省级管理员', reads: true },
  'county-maker': { title: '财政经办', reads: true },
  'county-confirmer': { title: '财政复核', reads: true },
  'data-bureau': { title: '大数据局', reads: true },
  'unit-filer': { title: '业主单位填报', reads: true },
  reviewer: { title: '评审', reads: true },
  'pack-publisher': { title: '规则包发布', reads: false },
  auditor: { title: '审计与人大监督', reads: true },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly reads: boolean }>>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as readonly Role[]
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)
