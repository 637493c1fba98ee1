import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'
import { construction, constructionGroups } from './construction.ts'
import { data, dataGroups } from './data.ts'
import { decision, decisionGroups } from './decision.ts'
import { effect, effectGroups } from './effect.ts'
import { money, moneyGroups } from './money.ts'
import { safety, safetyGroups } from './safety.ts'

/**
 * Six indicators of the first level, twenty-nine of the second, sixty of the third, each with its method (WZ-001, WZ-002).
 * The article states the three counts and that each has a method; names, points and methods are ours.
 */
export const projectScheme = defineScheme(words, {
  id: 'project',
  subject: 'project',
  title: '数字化项目综合绩效评价',
  tracks: [
    { title: '单位自评', by: 'unit', total: 'self-score' },
    { title: '综合评价', by: 'reviewer', total: 'score' },
  ],
  groups: [...decisionGroups, ...constructionGroups, ...moneyGroups, ...effectGroups, ...dataGroups, ...safetyGroups],
  lines: [...decision, ...construction, ...money, ...effect, ...data, ...safety],
  outOf: '100',
  census: { lines: 60 },
})
