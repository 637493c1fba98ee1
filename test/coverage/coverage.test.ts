import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checklist } from './checklist.ts'
import { faults } from './faults.ts'
import { idsIn } from './ids.ts'
import type { Item } from './item.ts'
import { page } from './page.ts'
import { titlesOf } from './titles.ts'
import type { World } from './world.ts'
import { thisWorld } from './world.ts'

describe('the checklist', () => {
  it('is met where it says, in packs and tests that are there', async () => {
    expect(faults(checklist, await thisWorld())).toEqual([])
  })
  it('is the page of coverage', () => {
    const written = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')
    expect(written === page(checklist), 'write it anew: npm run -s up -- node test/coverage/write.ts').toBe(true)
  })
})

describe('each way of being wrong is found', () => {
  const world: World = {
    packs: new Map([['lake', new Set(['proposals.cut'])]]),
    named: new Map([['lake', new Set(['CX-001'])]]),
    tests: new Map([['test/x.test.ts', ['a > b']]]),
  }
  const told = (...items: readonly Item[]) => faults([{ title: 'A', counts: { CX: 1 }, items }], world)

  it('nothing where all is well, or waits and may', () => {
    expect(told(['CX-001', 'R', 'x', 'lake: proposals.cut', 'test/x.test.ts: a > b'])).toEqual([])
    expect(told(['CX-001', 'I', 'x', 'not yet', 'lake: proposals.cut'])).toEqual([])
  })
  it.each([
    ['a rule that waits', ['CX-001', 'R', 'x', 'not yet'], 'CX-001 is R and may not wait'],
    ['one of two tags that may not wait', ['CX-001', 'D/G', 'x', 'not yet'], 'CX-001 is D/G and may not wait'],
    [
      'no pointer',
      ['CX-001', 'R', 'x', 'proposals.cut', 'lake: proposals.cut'],
      'CX-001 is neither “pack: path” nor “file.test.ts: title”',
    ],
    [
      'no such pack',
      ['CX-001', 'R', 'x', 'sea: proposals.cut', 'lake: proposals.cut'],
      'CX-001 points into sea, and there is no such pack',
    ],
    ['no such path', ['CX-001', 'R', 'x', 'lake: proposals.cat'], 'CX-001 points to proposals.cat, which lake does not have'],
    [
      'no such file',
      ['CX-001', 'R', 'x', 'lake: proposals.cut', 'test/y.test.ts: a'],
      'CX-001 points to test/y.test.ts, and there is no such test file',
    ],
    [
      'no such test',
      ['CX-001', 'R', 'x', 'lake: proposals.cut', 'test/x.test.ts: b'],
      'CX-001 points to a test “b” that test/x.test.ts does not have',
    ],
    [
      'a conflict without a test',
      ['CX-001', 'C', 'x', 'lake: proposals.cut'],
      'CX-001 is a conflict; only a test shows both sides',
    ],
  ] as const)('%s', (_what, item, fault) => {
    expect(told(item as Item)).toContain(fault)
  })
  it('an id that the pack does not name beside a rule, and one that it names without being pointed at', () => {
    expect(
      faults(
        [
          {
            title: 'A',
            counts: { CX: 2 },
            items: [
              ['CX-001', 'S', 'x', 'not yet'],
              ['CX-002', 'R', 'x', 'lake: proposals.cut'],
            ],
          },
        ],
        world,
      ),
    ).toEqual(['CX-002 points into lake, where no rule names it', 'lake names CX-001, and the checklist does not point there'])
  })
  it('an id that no section has, one left out, one twice, and a wrong order', () => {
    const met = ['R', 'x', 'lake: proposals.cut'] as const
    expect(told()).toEqual(['A: CX-001 is not where the numbering has it', 'lake names CX-001, which no section has'])
    expect(told(['CX-001', ...met], ['CX-001', ...met])).toEqual(['A: CX-001 stands where the numbering has nothing'])
  })
})

it('ids are read in ranges too', () => {
  expect(idsIn('// ZJ-018 to ZJ-020, CX-007; G-2, ZJ-019')).toEqual(['ZJ-018', 'ZJ-019', 'ZJ-020', 'CX-007', 'G-2'])
})
it('titles are those the runner prints; skipped tests do not count', () => {
  const text =
    "describe('a', () => { it('b', f); it.each([1])('c', f); it.skip('d', f); describe.skip('e', () => { it('f', f) }) }); test(`g`, f)"
  expect(titlesOf('x.test.ts', text)).toEqual(['a > b', 'a > c', 'g'])
})
