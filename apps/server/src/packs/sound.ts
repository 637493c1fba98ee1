import { check, type Pack, type Refusal } from '@wenxiao/core'
import { runCases } from '@wenxiao/core/testing'

/** Why the rules of a pack do not hold together, else which of its own cases do not come out. Pure; by the place in the signed file. */
export function faultsOf(pack: Pack): readonly Refusal[] {
  const problems = check(pack).filter((problem) => !problem.warning)
  if (problems.length > 0)
    return problems.map(({ code, path, found, because, remedy }) => ({
      code,
      path: path === '' ? 'signed' : `signed.${path}`,
      found,
      because,
      remedy,
    }))
  return runCases(pack).flatMap((outcome) =>
    outcome.problems.map((p) => ({ ...p, code: 'case' as const, found: `样例“${outcome.case}”：${p.found}` })),
  )
}
