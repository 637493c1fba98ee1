import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Link, PersonAdded, Refusal } from '@wenxiao/server/api'
import { textIn } from '#lib/form.ts'
import { atLines, readMany } from '#lib/many-people.ts'
import { isBeneath, roleIn, wishIn } from '#lib/people.ts'
import { say } from '#lib/say.ts'
import { attempt as attempting, callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { people: asked } = callerOf(event)
  const { jurisdiction: code } = event.params
  const query = event.url.searchParams
  const people = await read(asked.list({ jurisdiction: code }))
  const [units, settings, managed] = await Promise.all([
    read(asked.units({ jurisdiction: code })),
    read(asked.settings({ jurisdiction: code })),
    read(asked.places()),
  ])
  const { current } = await event.parent()
  const place = managed.find((one) => one.code === code)
  return {
    jurisdiction: { code, title: place?.title ?? code },
    managed: managed.map((one) => ({ code: one.code, title: one.title })),
    beneath: managed.filter((one) => isBeneath(one.code, code)),
    people,
    units,
    settings,
    /** Whoever looks administers this very place. */
    own: current.person?.jurisdiction.code === code,
    self: current.person?.id ?? null,
    wish: wishIn(query),
    done: query.get('done'),
    rail: true,
  }
}

/** What an act was asked with: its form, and the page without the act. */
const asked = async (event: RequestEvent) => {
  const form = await event.request.formData()
  const { jurisdiction = '' } = event.params
  const query = new URLSearchParams([...event.url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'act'))
  const back = (done: string) => {
    query.set('done', done)
    return `/people/${jurisdiction}?${query}`
  }
  const text = (name: string) => textIn(form, name).trim()
  return { form, text, caller: callerOf(event), jurisdiction, person: query.get('person') ?? '', ground: text('ground'), back }
}
const shownLink = (event: RequestEvent, { path, hours }: Link) => ({ url: event.url.origin + path, hours })
const shownLinks = (event: RequestEvent, people: readonly PersonAdded[]) =>
  people.map(({ person, link }) => ({ title: person.title, login: person.login ?? '', ...shownLink(event, link) }))
const no = (path: string, key: 'person.change.none' | 'add.roles.none' | 'many.none'): Refusal => ({
  code: 'absent',
  path,
  found: say(key),
  because: say(`${key}.because`),
  remedy: say(`${key}.remedy`),
})
const most = 200

/** Fields that could not be read, in words of their own; `title` is a person's, or the name of something else. */
const typed = {
  ground: ['typed.ground', 'typed.ground.because', 'typed.ground.remedy'],
  title: ['typed.title', 'typed.title.because', 'typed.title.remedy'],
  name: ['typed.name', 'typed.name.because', 'typed.name.remedy'],
} as const
const attempt = async <T>(answer: Promise<T>, title: 'title' | 'name' = 'name') => {
  const given = await attempting(answer)
  if ('done' in given) return given
  const worded = given.refused.map((one): Refusal => {
    const field = one.path === 'title' ? title : one.path === 'ground' ? 'ground' : null
    if (field === null || one.found !== say('unread.found')) return one
    const [found, because, remedy] = typed[field]
    return { ...one, found: say(found), because: say(because), remedy: say(remedy) }
  })
  return { refused: worded }
}

export const actions: Actions = {
  add: async (event) => {
    const { form, text, caller, jurisdiction, ground } = await asked(event)
    const [title, login, unit] = [text('title'), text('login'), text('unit')]
    const roles = form.getAll('role').flatMap((one) => (typeof one === 'string' ? (roleIn(one) ?? []) : []))
    const kept = { at: 'add', title, login, unit, roles, ground }
    const added = await attempt(caller.people.add({ jurisdiction, title, login, unit: unit || null, roles, ground }), 'title')
    if ('refused' in added) {
      const refused = added.refused.map((one) => (one.path === 'roles' ? no('roles', 'add.roles.none') : one))
      return fail(422, { ...kept, refused })
    }
    return { at: 'add', links: shownLinks(event, [added.done]) }
  },
  many: async (event) => {
    const { text, caller, jurisdiction, ground } = await asked(event)
    const { rows, lines, refused } = readMany(text('text'))
    const kept = { at: 'many', text: text('text'), ground }
    if (rows.length === 0) return fail(422, { ...kept, refused: [no('text', 'many.none')] })
    if (rows.length > most) {
      const found = say('many.most', { count: rows.length })
      const tooMany = {
        code: 'too-large',
        path: 'text',
        found,
        because: say('many.most.because'),
        remedy: say('many.most.remedy'),
      }
      return fail(422, { ...kept, refused: [tooMany as Refusal] })
    }
    if (refused.length > 0) return fail(422, { ...kept, refused })
    const people = rows.map((row) => ({ ...row, roles: [...row.roles] }))
    const added = await attempt(caller.people.addMany({ jurisdiction, people, ground }))
    if ('refused' in added) return fail(422, { ...kept, refused: atLines(added.refused, lines) })
    const units = added.done.units.map((one) => one.title)
    return { at: 'many', units, links: shownLinks(event, added.done.people) }
  },
  unit: async (event) => {
    const { text, caller, jurisdiction, back } = await asked(event)
    const title = text('title')
    const added = await attempt(caller.people.addUnit({ jurisdiction, title }))
    if ('refused' in added) return fail(422, { at: 'unit', title, refused: added.refused })
    redirect(303, back(added.done.title))
  },
  place: async (event) => {
    const { text, caller, jurisdiction, ground } = await asked(event)
    const [code, title] = [text('code'), text('title')]
    const added = await attempt(caller.jurisdictions.add({ jurisdiction, code, title, ground }))
    if ('refused' in added) return fail(422, { at: 'place', code, title, ground, refused: added.refused })
    redirect(303, `/people/${added.done.code}?done=place`)
  },
  role: async (event) => {
    const { text, caller, jurisdiction, person, ground, back } = await asked(event)
    const change = text('change')
    const [what = '', name = ''] = change.split(' ')
    const role = roleIn(name)
    if (!role) return fail(422, { at: 'role', change, ground, refused: [no('role', 'person.change.none')] })
    const changed = await attempt(caller.people.setRole({ jurisdiction, person, ground, role, held: what === 'give' }))
    if ('refused' in changed) return fail(422, { at: 'role', change, ground, refused: changed.refused })
    redirect(303, back('role'))
  },
  link: async (event) => {
    const { caller, jurisdiction, person, ground } = await asked(event)
    const made = await attempt(caller.people.link({ jurisdiction, person, ground }))
    if ('refused' in made) return fail(422, { at: 'link', ground, refused: made.refused })
    return { at: 'link', fresh: shownLink(event, made.done) }
  },
  sessions: async (event) => {
    const { caller, jurisdiction, person, ground, back } = await asked(event)
    const ended = await attempt(caller.people.endSessions({ jurisdiction, person, ground }))
    if ('refused' in ended) return fail(422, { at: 'sessions', ground, refused: ended.refused })
    redirect(303, back('sessions'))
  },
  factor: async (event) => {
    const { caller, jurisdiction, person, ground, back } = await asked(event)
    const reset = await attempt(caller.people.resetFactor({ jurisdiction, person, ground }))
    if ('refused' in reset) return fail(422, { at: 'factor', ground, refused: reset.refused })
    redirect(303, back('factor'))
  },
  close: async (event) => {
    const { caller, jurisdiction, person, ground, back } = await asked(event)
    const closed = await attempt(caller.people.close({ jurisdiction, person, ground }))
    if ('refused' in closed) return fail(422, { at: 'close', ground, refused: closed.refused })
    redirect(303, back('close'))
  },
  'second-factor': async (event) => {
    const { text, caller, jurisdiction, ground, back } = await asked(event)
    const value = text('value') === 'required' ? 'required' : 'optional'
    const set = await attempt(caller.people.setSecondFactor({ jurisdiction, value, ground }))
    if ('refused' in set) return fail(422, { at: 'second-factor', value, ground, refused: set.refused })
    redirect(303, back('second-factor'))
  },
  upward: async (event) => {
    const { text, caller, jurisdiction, ground, back } = await asked(event)
    const wanted = text('value')
    const value = (['records', 'results', 'nothing'] as const).find((one) => one === wanted) ?? 'results'
    const set = await attempt(caller.people.setUpward({ jurisdiction, value, ground }))
    if ('refused' in set) return fail(422, { at: 'upward', value, ground, refused: set.refused })
    redirect(303, back('upward'))
  },
}
