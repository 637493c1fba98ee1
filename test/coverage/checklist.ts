import { changde } from './checklist/changde.ts'
import { changxing } from './checklist/changxing.ts'
import { conflicts } from './checklist/conflicts.ts'
import { fuyang } from './checklist/fuyang.ts'
import { hangzhou } from './checklist/hangzhou.ts'
import { ouhai } from './checklist/ouhai.ts'
import { shape } from './checklist/shape.ts'
import { wenzhou } from './checklist/wenzhou.ts'
import { changshan, zhejiang } from './checklist/zhejiang.ts'
import type { Section } from './item.ts'

/** What the documents ask for, part by part, and where it is met. */
export const checklist: readonly Section[] = [
  { title: 'A. 长兴县', counts: { CX: 102 }, items: changxing },
  {
    title: 'B. 浙江省、杭州市、温州市、常山县',
    counts: { ZJ: 26, HZ: 18, WZ: 12, CS: 1 },
    items: [...zhejiang, ...hangzhou, ...wenzhou, ...changshan],
  },
  { title: 'C. 瓯海区', counts: { OH: 41 }, items: ouhai },
  { title: 'D. 富阳区住建局', counts: { FY: 23 }, items: fuyang },
  { title: 'E. 常德市', counts: { CD: 48 }, items: changde },
  { title: 'F. The product itself', counts: { DC: 4 }, items: shape },
  { title: 'G. Where jurisdictions conflict', counts: { G: 7 }, items: conflicts },
]
