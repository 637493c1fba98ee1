import type { Pack, Tabled } from '@wenxiao/core'
import { sayTabled } from '@wenxiao/core/reading'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { RevisionSet } from '../revisions/revision.ts'
import type { PackVersion, UpgradePage } from './enablement.ts'
import { ownValue, type ThreeWay } from './three-way.ts'

interface Shown extends ThreeWay {
  readonly old: Pack
  readonly next: Pack
  readonly from: PackVersion
}
/** A three-way difference as a page shows it. */
export function upgradePage(
  jurisdiction: JurisdictionName,
  act: UpgradePage['act'],
  compared: Shown,
  to: PackVersion,
  day: string,
  open: readonly RevisionSet[],
): UpgradePage {
  const { old, next } = compared
  const say = (pack: Pack, parameter: string, value: Tabled | null): string | null => {
    const declared = pack.words.parameters[parameter]
    return value === null || !declared ? null : sayTabled(pack, declared, value)
  }
  const county = (parameter: string, is: Tabled | null): string => say(old, parameter, is) ?? say(next, parameter, is) ?? ''
  return {
    jurisdiction,
    act,
    from: compared.from,
    to,
    clauses: compared.clauses,
    parameters: compared.parameters,
    survives: compared.survives.map(({ set, parameter, is }) => ({
      revision: { set, parameter },
      title: next.words.parameters[parameter]?.title ?? parameter,
      county: county(parameter, is),
    })),
    conflicts: compared.clashes.map(({ revision: { set, parameter, is }, title, because, why, choices }) => ({
      revision: { set, parameter },
      title,
      because,
      why,
      county: county(parameter, is),
      before: say(old, parameter, ownValue(old, parameter, day)),
      after: say(next, parameter, ownValue(next, parameter, day)),
      choices,
    })),
    open,
  }
}
