import type { Role } from '../access/role.ts'

/** Somebody to look at the samples as: by role, never by a person's name. */
export interface SampleAccount {
  readonly login: string
  readonly jurisdiction: string
  readonly unit: string
  readonly title: string
  readonly roles: readonly Role[]
}
const [zhejiang, changxing, changshan, hunan, changde] = ['330000', '330522', '330822', '430000', '430700'] as const

export const sampleAccounts: readonly SampleAccount[] = [
  { login: 'zhejiang-admin', jurisdiction: zhejiang, unit: '省财政厅', title: '省财政厅管理员甲', roles: ['province-admin'] },
  {
    login: 'zhejiang-publisher',
    jurisdiction: zhejiang,
    unit: '省财政厅',
    title: '省财政厅规则包发布员甲',
    roles: ['pack-publisher'],
  },
  { login: 'zhejiang-npc', jurisdiction: zhejiang, unit: '省人大预算工委', title: '省人大预算工委监督员甲', roles: ['auditor'] },
  { login: 'zhejiang-system', jurisdiction: zhejiang, unit: '省财政厅', title: '省财政厅系统管理员甲', roles: ['administrator'] },
  { login: 'changxing-maker', jurisdiction: changxing, unit: '县财政局', title: '县财政局经办甲', roles: ['county-maker'] },
  {
    login: 'changxing-confirmer',
    jurisdiction: changxing,
    unit: '县财政局',
    title: '县财政局复核甲',
    roles: ['county-confirmer'],
  },
  {
    login: 'changxing-both',
    jurisdiction: changxing,
    unit: '县财政局',
    title: '县财政局经办兼复核乙',
    roles: ['county-maker', 'county-confirmer'],
  },
  { login: 'changxing-data', jurisdiction: changxing, unit: '县大数据局', title: '县大数据局经办甲', roles: ['data-bureau'] },
  { login: 'changxing-unit', jurisdiction: changxing, unit: '县业主单位', title: '县业主单位填报员甲', roles: ['unit-filer'] },
  { login: 'changxing-reviewer', jurisdiction: changxing, unit: '县财政局', title: '县评审员甲', roles: ['reviewer'] },
  { login: 'changxing-audit', jurisdiction: changxing, unit: '县审计局', title: '县审计局审计员甲', roles: ['auditor'] },
  {
    login: 'changxing-system',
    jurisdiction: changxing,
    unit: '县财政局',
    title: '县财政局系统管理员甲',
    roles: ['administrator'],
  },
  { login: 'changshan-maker', jurisdiction: changshan, unit: '县财政局', title: '县财政局经办甲', roles: ['county-maker'] },
  {
    login: 'changshan-confirmer',
    jurisdiction: changshan,
    unit: '县财政局',
    title: '县财政局复核甲',
    roles: ['county-confirmer'],
  },
  { login: 'hunan-admin', jurisdiction: hunan, unit: '省财政厅', title: '省财政厅管理员甲', roles: ['province-admin'] },
  { login: 'changde-maker', jurisdiction: changde, unit: '市财政局', title: '市财政局经办甲', roles: ['county-maker'] },
  { login: 'changde-confirmer', jurisdiction: changde, unit: '市财政局', title: '市财政局复核甲', roles: ['county-confirmer'] },
  { login: 'changde-reviewer', jurisdiction: changde, unit: '市财政局', title: '市评审员甲', roles: ['reviewer'] },
  {
    login: 'changde-publisher',
    jurisdiction: changde,
    unit: '市财政局',
    title: '市财政局规则包发布员甲',
    roles: ['pack-publisher'],
  },
]
