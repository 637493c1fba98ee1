import type { Fact } from '../contract/words.ts'
import type { Threshold } from './found-thresholds.ts'
import { isTable } from './phrase.ts'
import { probe } from './probe.ts'
import { fromText, ratio } from './rational.ts'
import type { Step } from './step.ts'

const isMeasure = (bound: unknown): boolean =>
  typeof bound === 'string' ? !fromText(bound) : !isTable(bound) || !('parameter' in bound)
/** The same bound against a number that is simply filed, for a measure that no situation could be made for. */
export function plainly(threshold: Threshold): Threshold {
  const bound = isMeasure(threshold.bound) ? probe.bound : threshold.bound
  const whole =
    threshold.in === 'condition'
      ? { measure: probe.value, [threshold.sign]: bound }
      : 'bands' in threshold.whole
        ? { bands: probe.value, marks: [{ [threshold.sign]: bound, share: '100%' }] }
        : { ...marksOf(threshold), proportional: probe.value, [threshold.sign]: bound }
  return { ...threshold, measure: probe.value, bound, whole }
}
/** The other marks of a straight line, as far as they are numbers; a line needs its full mark. */
const marksOf = ({ whole }: Threshold): Readonly<Record<string, unknown>> =>
  Object.fromEntries(['full', 'zero', 'nothingUnder'].flatMap((key) => (key in whole ? [[key, whole[key]]] : [])))
/** The plainly filed numbers, in the unit of the measure they stand for. */
export function extraOf(
  threshold: Threshold,
  original: Step,
): { readonly facts: Readonly<Record<string, Fact>>; readonly step?: Step } {
  if (threshold.measure !== probe.value) return { facts: {} }
  const fact = (title: string): Fact => ({ title, unit: original.unit === '' ? '个' : original.unit, from: 'filed' })
  return {
    facts: { [probe.value]: fact('度量'), [probe.bound]: fact('界限') },
    step: original.days === 0 ? original : { number: ratio(1), days: 0, unit: original.unit },
  }
}
