import type { Fact, Pack } from '@wenxiao/core'
import type { Field, KindFields } from './trial.ts'

const settledByRules = new Set(['measure', 'scheme', 'verdict'])

/** Every kind of thing a pack speaks of, with the facts that come from outside. */
export const kindsOf = (pack: Pack): readonly KindFields[] =>
  Object.entries(pack.words.subjects).map(([is, subject]) => ({
    is,
    title: subject.title,
    links: Object.entries(subject.links ?? {}).map(([link, to]) => ({ link, to, title: pack.words.subjects[to]?.title ?? to })),
    fields: Object.entries(subject.facts)
      .filter(([, fact]) => !settledByRules.has(fact.from))
      .map(([name, fact]) => fieldOf(name, fact)),
  }))

const fieldOf = (name: string, fact: Fact): Field => ({
  fact: name,
  title: fact.title,
  unit: fact.unit,
  from: fact.from,
  options: 'options' in fact ? Object.entries(fact.options).map(([id, title]) => ({ id, title })) : [],
  every: 'every' in fact ? (fact.every ?? null) : null,
  evidence: fact.evidence === true,
  least: 'least' in fact ? (fact.least ?? null) : null,
  most: 'most' in fact ? (fact.most ?? null) : null,
})
