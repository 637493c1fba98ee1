import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import pg from 'pg'
import { canonical } from '@wenxiao/core/manifest'
import { beginning, hashOf } from '../audit/record.ts'
import type { Answer } from '../impact/answer.ts'
import type { ImpactRow } from '../impact/impact.ts'
import { recordedPlace } from '../postgres/place.ts'
import { secretsIn } from '../postgres/secrets.ts'

/** How to reach the database of a server that runs on this data folder, as whoever may do anything. */
export function superuserOf(data: string): pg.ClientConfig {
  const folder = join(data, 'postgres')
  const [, , , port, socket] = readFileSync(join(recordedPlace(folder)?.data ?? '', 'postmaster.pid'), 'utf8').split('\n')
  if (!port || !socket) throw new Error('the database has not said where it listens')
  return { host: socket, port: Number(port), user: 'postgres', password: secretsIn(folder).superuser, database: 'wenxiao' }
}

/** A thing on record that was evaluated, after which others are made. */
export interface Pattern {
  readonly jurisdiction: string
  readonly kind: string
  readonly id: string
}

/**
 * Makes so many things like one on record, each with its statement, links, so many of its facts, and one evaluation: totals
 * from 40.00 to 99.99, and grades after them. Straight into the tables, because filing thousands of sheets takes minutes.
 */
export async function makeMany(
  as: pg.ClientConfig,
  { jurisdiction, kind, id }: Pattern,
  count: number,
  facts = 5,
): Promise<void> {
  const client = new pg.Client(as)
  await client.connect()
  const pattern = [jurisdiction, kind, id, count]
  const of = 't.jurisdiction = $1 and t.kind = $2 and t.id = $3'
  const name = `'many-' || lpad(n::text, 5, '0')`
  const like = 'generate_series(1, $4::int) n'
  try {
    await client.query('begin')
    await client.query(
      `insert into app.subject select t.jurisdiction, t.kind, ${name}, false, t.first_sheet from app.subject t, ${like} where ${of}`,
      pattern,
    )
    await client.query(
      `insert into app.statement select t.jurisdiction, t.sheet, t.kind, ${name}, 10000 + n,
        '批量项目' || lpad(n::text, 5, '0') from app.statement t, ${like} where ${of}`,
      pattern,
    )
    await client.query(
      `insert into app.link select t.jurisdiction, t.sheet, t.kind, ${name}, t.link, t.to_kind, t.to_id
        from app.link t, ${like} where ${of}`,
      pattern,
    )
    await client.query(
      `insert into app.fact
        select t.jurisdiction, t.sheet, t.kind, ${name}, t.anew, t.fact, t.value, t.unit, t.origin, t.given_by, t.given_at, t.evidence
        from (select * from app.fact t where ${of} order by sheet, anew, fact limit ${facts}) t, ${like}`,
      pattern,
    )
    await client.query(
      `insert into app.evaluation select (jsonb_populate_record(t, jsonb_build_object(
          'id', gen_random_uuid(), 'subject', ${name}, 'total', to_char(points, 'FM990.00'),
          'deducted', to_char(100 - points, 'FM990.00'),
          'grade', case when points >= 90 then 'excellent' when points >= 80 then 'good' else 'poor' end,
          'shown', t.shown || jsonb_build_object('subject', '批量项目' || lpad(n::text, 5, '0'),
            'grade', case when points >= 90 then '优' when points >= 80 then '良' else '差' end),
          'made_at', t.made_at + n * interval '1 second'))).*
        from app.evaluation t, ${like}, lateral (select 40 + ((n * 37) % 6000) / 100.0 as points) drawn
        where t.id = (select id from app.evaluation where jurisdiction = $1 and kind = $2 and subject = $3 limit 1)`,
      pattern,
    )
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

/** Puts so many more records on a trail, each bound to the one before. */
export async function makeTrail(as: pg.ClientConfig, jurisdiction: string, count: number): Promise<void> {
  const client = new pg.Client(as)
  await client.connect()
  try {
    const last = await client.query<{ sequence: number; hash: string }>(
      'select sequence, hash from app.audit where jurisdiction = $1 order by sequence desc limit 1',
      [jurisdiction],
    )
    let [previous, sequence] = [last.rows[0]?.hash ?? beginning, Number(last.rows[0]?.sequence ?? 0)]
    const made = Array.from({ length: count }, (_, i) => {
      const act = {
        jurisdiction,
        sequence: ++sequence,
        at: new Date(Date.UTC(2026, 0, 5, 0, 0, i)).toISOString(),
        by: { person: null, title: `经办${i % 7}` },
        act: i % 3 === 0 ? 'sheet.filed' : 'evaluation.made',
        to: { is: 'evaluation', id: `many-${i}`, title: `批量项目${String(i + 1).padStart(5, '0')}` },
        ground: i % 5 === 0 ? `测〔2026〕${i}号` : null,
      }
      const content = canonical(act)
      if (typeof content !== 'string') throw new Error('an act that is not plain data')
      const one = { jurisdiction, sequence, previous, content, hash: hashOf(previous, content) }
      previous = one.hash
      return one
    })
    await client.query(
      `insert into app.audit (jurisdiction, sequence, previous, content, hash)
        select jurisdiction, sequence, previous, content, hash from jsonb_to_recordset($1)
        as made (jurisdiction text, sequence int, previous text, content text, hash text)`,
      [JSON.stringify(made)],
    )
  } finally {
    await client.end()
  }
}

/** Makes an answered question change the points and the money of so many things. */
export async function makeChanges(as: pg.ClientConfig, run: string, count: number): Promise<void> {
  const client = new pg.Client(as)
  await client.connect()
  try {
    const found = await client.query<{ result: Buffer }>('select result from app.impact_result where run = $1', [run])
    const stored = found.rows[0]?.result
    if (!stored) throw new Error(`nothing is answered to ${run}`)
    const answer = JSON.parse(inflateRawSync(stored).toString('utf8')) as Answer
    const rows = Array.from({ length: count }, (_, i): ImpactRow => {
      const name = String(i + 1).padStart(5, '0')
      const totals = [{ fact: 'score', title: '得分', before: '80.00', after: `${(i % 80) + 10}.25` }]
      const cut = { before: '0.00', after: `${(i * 37_123) % 9_999_991}.05` }
      const thing = { is: 'project', id: `many-${name}`, title: `批量项目${name}`, kind: '项目', links: [] }
      return { ...thing, totals, verdicts: [], proposals: [], cut }
    })
    const made: Answer = { ...answer, things: count + answer.unchanged, rows }
    await client.query('update app.impact_result set result = $1 where run = $2', [deflateRawSync(JSON.stringify(made)), run])
  } finally {
    await client.end()
  }
}
