import { tags } from './line.ts'

/** Installing and using a mobile application is never a target for staff; such an application leaves these points to the other two. */
const notMobile = { not: 'application.mobile' } as const

/** The four general indicators (ZJ-008). */
export const general = [
  {
    id: 'register',
    title: '用户注册目标达成率',
    in: 'general',
    points: '10',
    applies: notMobile,
    earn: { proportional: 'register-rate', full: '100%' },
    missing: 'refuse',
    tags: tags('通用指标', '用户体验', '线上采集'),
    cite: 'example',
  },
  {
    id: 'active',
    title: '活跃度目标达成率',
    in: 'general',
    points: '10',
    applies: notMobile,
    earn: { proportional: 'active-rate', full: '100%' },
    missing: 'refuse',
    tags: tags('通用指标', '用户体验', '线上采集'),
    cite: 'example',
  },
  {
    id: 'linked',
    title: '贯通率',
    in: 'general',
    points: '10',
    earn: { proportional: 'link-rate', full: '100%' },
    missing: 'refuse',
    tags: tags('通用指标', '业务价值', '线上采集'),
    cite: 'example',
  },
  {
    id: 'loop',
    title: '业务闭环率',
    in: 'general',
    points: '10',
    earn: { proportional: 'loop-rate', full: '100%', nothingUnder: '30%' },
    missing: 'refuse',
    empty: 'zero',
    tags: tags('通用指标', '业务价值', '线上采集'),
    cite: 'example',
  },
] as const
