import { beforeAll } from 'vitest'
import { testEach, type Looked } from './checks.ts'
import { openSheet, watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage('changde', 'changxing')
let pages: Readonly<Record<string, Looked>>
beforeAll(async () => {
  pages = await findPages()
}, 120_000)

/** The newest evaluation that a person sees. */
async function newestOf(as: string): Promise<string> {
  const { page, close } = await watchedPage(browser, server.address, { as })
  await page.goto('/evaluations')
  const path = (await page.locator('tbody th a[href^="/evaluations/"]').first().getAttribute('href')) ?? ''
  await close()
  return path
}
/** Every kind of page, found as a person finds it: through links. */
async function findPages(): Promise<Readonly<Record<string, Looked>>> {
  const { page, close } = await watchedPage(browser, server.address)
  const follow = async (from: string, link: string) => {
    await page.goto(from)
    return (await page.locator(link).first().getAttribute('href')) ?? ''
  }
  await openSheet(page)
  const evaluation = new URL(page.url()).pathname
  const found = {
    home: '/',
    evaluations: '/evaluations',
    evaluation,
    line: await follow(evaluation, 'tr[data-line] th a'),
    packs: '/packs',
    pack: await follow('/packs', 'tbody th a'),
    install: '/packs/install',
    facts: '/facts',
    jurisdiction: await follow('/facts', 'tbody th a'),
    subject: await follow('/facts/430700', 'tbody th a'),
    factSheet: await follow('/facts', 'a[href^="/sheets/"]'),
    try: '/try',
    upload: '/try?way=upload',
    text: '/try?way=text',
  }
  await close()
  const maker = (path: string): Looked => ({ as: 'changde-maker', path })
  return {
    ...Object.fromEntries(Object.entries(found).map(([name, path]) => [name, maker(path)])),
    modules: { as: 'changxing-maker', path: await newestOf('changxing-maker') },
    nowhere: { as: 'changde-maker', path: '/nowhere', status: 404 },
  }
}

testEach(
  [
    'home',
    'evaluations',
    'evaluation',
    'line',
    'modules',
    'packs',
    'pack',
    'install',
    'facts',
    'jurisdiction',
    'subject',
    'factSheet',
    'try',
    'upload',
    'text',
    'nowhere',
  ],
  () => ({ browser, server, pages }),
)
