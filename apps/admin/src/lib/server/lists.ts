import type { AuditColumn, EvaluationColumn, ImpactColumn, SubjectColumn } from '@wenxiao/server/api'
import { saidIn, wishIn } from '#lib/listing.ts'

/** What an address asks of each list: its filter and its order, as the procedures take them. */
const evaluationColumns: readonly EvaluationColumn[] = [
  'subject',
  'jurisdiction',
  'pack',
  'on',
  'total',
  'grade',
  'deducted',
  'made',
]
const subjectColumns: readonly SubjectColumn[] = ['title', 'id', 'kind', 'links', 'facts', 'since']
const auditColumns: readonly AuditColumn[] = ['sequence', 'by', 'act', 'to', 'ground']
const impactColumns: readonly ImpactColumn[] = ['thing', 'before', 'after', 'difference', 'proposals', 'cut', 'change']

export const evaluationsIn = (query: URLSearchParams) => {
  const wish = wishIn(query, evaluationColumns)
  const order = wish.sort ? { sort: wish.sort, up: wish.up } : {}
  return { wish, order, filter: saidIn(query, ['grade', 'pack', 'kind', 'text', 'jurisdiction']) }
}
export const subjectsIn = (query: URLSearchParams) => {
  const wish = wishIn(query, subjectColumns)
  const order = wish.sort ? { sort: wish.sort, down: !wish.up } : {}
  const { under, 'under-kind': is, ...filter } = saidIn(query, ['is', 'text', 'under', 'under-kind'])
  return { wish, order, filter: { ...filter, ...(under && is ? { under: { is, id: under } } : {}) } }
}
export const auditIn = (query: URLSearchParams) => {
  const wish = wishIn(query, auditColumns)
  const order = wish.sort ? { sort: wish.sort, up: wish.up } : {}
  return { wish, order, filter: saidIn(query, ['act', 'text']) }
}
export const impactIn = (query: URLSearchParams) => {
  const wish = wishIn(query, impactColumns)
  return { wish, order: wish.sort ? { sort: wish.sort, up: wish.up } : {} }
}
