import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A change is approved before it is carried out, with its reason on record (CX-071). */
export const changeLifecycle: Lifecycle<W> = {
  subject: 'change',
  lifecycle: 'change-stage',
  title: '变更控制',
  stages: [
    {
      stage: 'requested',
      by: 'data',
      acts: [
        {
          act: 'approve-change',
          title: '同意变更',
          by: ['data'],
          to: 'approved',
          dates: 'approved-on',
          asks: ['reason', 'kind', 'amount'],
          cite: 'example',
        },
        { act: 'refuse-change', title: '不同意变更', by: ['data'], to: 'refused', asks: ['reason', 'kind'], cite: 'example' },
      ],
    },
    {
      stage: 'approved',
      by: 'owner',
      acts: [
        {
          act: 'carry-out',
          title: '实施变更',
          by: ['owner', 'vendor'],
          to: 'done',
          dates: 'carried-out',
          needs: { happened: 'approved-on' },
          cite: 'example',
        },
      ],
    },
    { stage: 'refused', acts: [] },
    { stage: 'done', acts: [] },
  ],
}

/** Rectification by the experts' opinion, then archive, approval and record; refusing it has its own end (CX-036, CX-037). */
export const rectificationLifecycle: Lifecycle<W> = {
  subject: 'problem',
  lifecycle: 'rectification',
  title: '问题整改',
  stages: [
    {
      stage: 'issued',
      by: 'owner',
      acts: [
        {
          act: 'take-up',
          title: '制定整改措施',
          by: ['owner'],
          to: 'underway',
          asks: ['what', 'found-at', 'found-on', 'deadline', 'measures'],
          cite: 'article#二（四）',
        },
        {
          act: 'record-refusal',
          title: '认定拒不整改',
          by: ['data', 'finance'],
          to: 'refused',
          issues: 'refusal-record',
          asks: ['deadline'],
          needs: { measure: { from: 'deadline', to: 'today', in: 'days' }, over: '0' },
          cite: 'article#二（四）',
        },
      ],
    },
    {
      stage: 'underway',
      by: 'owner',
      limit: { within: { parameter: 'rectify-days' }, in: 'days' },
      acts: [
        {
          act: 'report-done',
          title: '提交整改结果',
          by: ['owner'],
          to: 'check',
          asks: ['rectification-evidence'],
          cite: 'article#二（四）',
        },
        {
          act: 'find-poor',
          title: '认定整改不力',
          by: ['data', 'finance'],
          to: 'poor',
          needs: { measure: { from: 'deadline', to: 'today', in: 'days' }, over: '0' },
          cite: 'article#二（四）',
        },
      ],
    },
    {
      stage: 'check',
      by: 'data',
      limit: { within: { parameter: 'check-days' }, in: 'working days' },
      acts: [
        {
          act: 'pass-check',
          title: '复核通过',
          by: ['data', 'finance', 'expert'],
          to: 'archive',
          visit: true,
          needs: { known: 'rectification-evidence' },
          cite: 'article#二（四）',
        },
        { act: 'fail-check', title: '复核不通过', by: ['data', 'finance', 'expert'], to: 'underway', cite: 'example' },
      ],
    },
    {
      stage: 'archive',
      by: 'data',
      acts: [
        {
          act: 'close',
          title: '归档审批备案并销号',
          by: ['data'],
          to: 'closed',
          dates: 'closed-on',
          issues: 'record-approval',
          asks: ['archive-file'],
          cite: 'article#二（四）',
        },
      ],
    },
    {
      stage: 'poor',
      by: 'owner',
      acts: [
        { act: 'take-up-again', title: '重新整改', by: ['owner'], to: 'underway', cite: 'example' },
        {
          act: 'record-refusal-late',
          title: '认定拒不整改',
          by: ['data', 'finance'],
          to: 'refused',
          issues: 'refusal-record',
          cite: 'article#二（四）',
        },
      ],
    },
    { stage: 'closed', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}
