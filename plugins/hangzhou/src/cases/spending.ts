import { app, model, type FactsOf, type One } from './case.ts'

const cost = (name: string, facts: FactsOf<'application'>, expect: NonNullable<One['expect']>, proposed: readonly string[]): One => ({ name, from: 'derived: article#成效二', like: model, given: [app(facts)], expect, proposed })

/** The ruler: like with like, by size, moved by how well it does (HZ-013). */
export const spending: readonly One[] = [
  cost('申请恰为合理水平：不核减', { 'om-request': '160000' }, { 'over-reasonable': '0' }, []),
  cost('申请超过合理水平：核减', { 'om-request': '160000.01' }, { 'over-reasonable': '0.01' }, ['cut-om']),
  cost('已核减的不再核减', { 'om-request': '160000.01', 'om-cut': 'yes' }, { 'over-reasonable': '0.01' }, []),
  cost('没有申请次年运维费：不核减', { 'om-request': { pending: '尚未申请' } }, { 'reasonable-cost': '160000' }, []),
  cost('大型系统标准7%', { tier: 'large', 'om-request': '140000' }, { 'standard-cost': '140000', 'reasonable-cost': '140000' }, []),
  cost('小型系统标准10%', { tier: 'small', 'om-request': '200000' }, { 'standard-cost': '200000' }, []),
  cost('黄色应用合理水平为标准九成', { 'registered-users': '0', satisfaction: '60%', 'functions-overlap': 'yes', cryptography: 'not', 'unified-portal': 'no', 'om-request': '144000' }, { colour: 'yellow', 'reasonable-cost': '144000', 'over-reasonable': '0' }, ['yellow-rectify']),
  cost('红色应用合理水平为标准七成', { 'major-event': 'yes', 'om-request': '112000' }, { colour: 'red', 'reasonable-cost': '112000', 'over-reasonable': '0' }, ['red-rectify']),
  cost('比上年同口径下降6.25%', {}, { 'like-saving': '6.25%' }, []),
  cost('比上年同口径上升', { 'like-cost-before': '120000' }, { 'like-saving': '-25%' }, []),
]
