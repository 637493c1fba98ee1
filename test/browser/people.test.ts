import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { PersonAdded, Role } from '../../apps/server/src/api.ts'
import { totpOf } from '../../apps/server/src/testing/totp.ts'
import { obstacles, offTheSide } from './checks.ts'
import { launch } from './chromium.ts'
import { watchedPage, type Watched } from './pages.ts'
import { startServer, type Running } from './server.ts'

const password = 'four plain words here'
const ground = '财办〔2026〕1号'
type Kept = NonNullable<Exclude<BrowserContextOptions['storageState'], string>>

let browser: Browser
let server: Running
/** The platform's administrator, signed in by the link that the server printed. */
let admin: Kept
beforeAll(async () => {
  ;[browser, server] = await Promise.all([launch(), startServer({ WENXIAO_SAMPLE: 'no' })])
  const printed = await vi.waitUntil(() => /http:\/\/\S+\/signin\/link\?token=\S+/.exec(server.said())?.[0])
  const watched = await anybody()
  await arrive(watched.page, printed, 'admin')
  admin = await watched.page.context().storageState()
  await watched.close()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A browser of somebody else. */
const anybody = (options: BrowserContextOptions = {}): Promise<Watched> =>
  watchedPage(browser, server.address, { as: null, ...options })
const asAdmin = (options: BrowserContextOptions = {}) => anybody({ storageState: admin, ...options })
/** Without what a refusal leaves in the console: that it answered with 422. */
const real = ({ faults }: Watched) => faults.filter((fault) => !fault.includes('status of 422'))

/** Sets a password by a link and signs in with it. */
async function arrive(page: Page, link: string, login: string): Promise<void> {
  await page.goto(link)
  expect(await page.locator('main, body').first().innerText()).toContain(`账号“${login}”`)
  await page.getByLabel('新口令').fill(password)
  await page.getByRole('button', { name: '设置口令' }).click()
  await page.waitForURL('**/signin?as=*')
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/signin') || url.pathname === '/signin/factor')
}
/** Asks as the administrator, past the pages. */
async function call<T>(path: string, input: object): Promise<T> {
  const context = await browser.newContext({ storageState: admin })
  const response = await context.request.post(`${server.address}/trpc/${path}`, {
    headers: { origin: server.address },
    data: input,
  })
  const { result } = (await response.json()) as { result: { data: T } }
  await context.close()
  return result.data
}
/** Somebody of this place, added past the pages; says the whole link. */
async function add(jurisdiction: string, title: string, login: string, roles: readonly Role[]): Promise<string> {
  const added = await call<PersonAdded>('people.add', { jurisdiction, title, login, unit: null, roles, ground })
  return server.address + added.link.path
}
const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const newLink = (page: Page) => page.getByRole('region', { name: '的一次性链接' }).getByRole('textbox')

test('from the printed link to a county whose maker and confirmer know what to do first', async () => {
  const watched = await asAdmin()
  const { page } = watched
  await page.goto('/')
  expect(await page.locator('.empty').innerText()).toContain('先添加人员')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '人员' }).click()
  await page.waitForURL('**/people/000000')
  expect(await h1(page)).toBe('平台：1 人，都已设置口令')

  await page.getByRole('link', { name: '添加辖区' }).click()
  await page.getByLabel('代码').fill('330522')
  await page.getByLabel('名称').fill('安吉县')
  await page.getByLabel('依据').fill(ground)
  await page.getByRole('button', { name: '添加辖区' }).click()
  await page.locator('#field-code .refusal').waitFor()
  expect(await page.locator('#field-code .refusal').innerText()).toContain('已经在册：长兴县')
  await page.getByLabel('代码').fill('330523')
  await page.getByRole('button', { name: '添加辖区' }).click()
  await page.waitForURL('**/people/330523*')
  expect(await h1(page)).toBe('安吉县还没有人员')
  expect(await page.locator('header .juris summary').innerText()).toContain('安吉县')

  await page.locator('.empty').getByRole('link', { name: '添加单位' }).click()
  await page.getByLabel('单位名称').fill('县财政局')
  await page.getByRole('button', { name: '添加单位' }).click()
  await page.getByRole('link', { name: '接着添加人员' }).click()
  const addHere = async (title: string, login: string, role: string) => {
    await page.getByLabel('职务称谓').fill(title)
    await page.getByLabel('登录名', { exact: true }).fill(login)
    await page.getByRole('checkbox', { name: role }).check()
    await page.getByLabel('依据').fill(ground)
    await page.getByRole('button', { name: '添加，并生成链接' }).click()
    await page.getByText(`已添加${title}`).waitFor()
    return newLink(page).inputValue()
  }
  const maker = await addHere('县财政局经办甲', 'anji-jingban', '财政经办')
  expect(await page.locator('main').innerText()).toContain('没有财政复核：提出的修订永远等不到确认')
  const confirmer = await addHere('县财政局复核甲', 'anji-fuhe', '财政复核')
  expect(confirmer).not.toBe(maker)
  expect(await page.locator('main .notice--lost').count()).toBe(0)
  expect(await h1(page)).toBe('安吉县：2 人，其中 2 人还没有设置口令')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: '复制链接' }).click()
  await page.getByRole('button', { name: '已复制' }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(confirmer)
  await page.reload()
  expect(await newLink(page).count()).toBe(0)

  for (const [link, login, title] of [
    [maker, 'anji-jingban', '县财政局经办甲'],
    [confirmer, 'anji-fuhe', '县财政局复核甲'],
  ] as const) {
    const theirs = await anybody()
    await arrive(theirs.page, link, login)
    expect(await theirs.page.locator('.bar').innerText()).toContain(title)
    expect(await h1(theirs.page)).toBe('还没有规则包')
    const first = theirs.page.locator('.empty li').first()
    expect(await first.innerText()).toContain('设置动态验证码')
    expect(await first.getByRole('link').getAttribute('href')).toBe('/account')
    expect(await theirs.page.locator('.empty').innerText()).toContain('等别人办')
    expect(real(theirs)).toEqual([])
    const again = await theirs.page.goto(link)
    expect(await h1(theirs.page)).toBe('这个链接不能用了')
    expect(again?.status()).toBe(200)
    await theirs.close()
  }
  await page.goto('/people/330523')
  expect(await h1(page)).toBe('安吉县：2 人，都已设置口令')
  expect(await page.locator('[data-person="anji-fuhe"]').innerText()).toMatch(/财政复核.*口令已设.*1 处登录中/s)
  expect(real(watched)).toEqual([])
  await watched.close()
})

test('whoever has no such role gets nothing of the page, and another county is as little there as none', async () => {
  const link = await add('330304', '区财政局经办甲', 'ouhai-jingban', ['county-maker'])
  await add('330822', '县财政局经办丁', 'changshan-hidden', ['county-maker'])
  const { page, close } = await anybody()
  await arrive(page, link, 'ouhai-jingban')
  expect(await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '人员' }).count()).toBe(0)
  const answers = []
  for (const path of ['/people', '/people/330304', '/people/330822', '/people/999999']) {
    const response = await page.goto(path)
    const text = (await page.locator('main').innerText()).replaceAll(/330822|999999/g, '…')
    answers.push({ status: response?.status(), text })
    expect(await page.content()).not.toMatch(/changshan-hidden|县财政局经办丁/)
  }
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 404, 404])
  expect(answers[0]?.text).toContain('系统管理员')
  expect(answers[2]).toEqual(answers[3])
  await close()
})

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('what is done about a person, %s', (_, javaScriptEnabled) => {
  const name = javaScriptEnabled ? 'acted' : 'unscripted'
  const place = '330822'
  const open = async (page: Page, act: string) => {
    await page.goto(`/people/${place}`)
    await page.locator(`[data-person="${name}"]`).getByRole('link').click()
    await page.waitForURL('**person=*')
    await page.getByRole('complementary').getByRole('link', { name: act }).click()
    await page.waitForURL('**act=*')
  }

  test('has its ground, is refused beside the field, and holds at once', async () => {
    const link = await add(place, `县财政局经办${name}`, name, ['county-maker'])
    const theirs = await anybody()
    await arrive(theirs.page, link, name)
    const watched = await asAdmin({ javaScriptEnabled })
    const { page } = watched
    const panel = page.getByRole('complementary')

    await open(page, '改岗位')
    await panel.getByRole('button', { name: '改岗位' }).click()
    await panel.locator('#field-role .refusal').waitFor()
    await panel.getByLabel('改什么').selectOption('give county-confirmer')
    await panel.getByRole('button', { name: '改岗位' }).click()
    await panel.locator('#field-ground .refusal').waitFor()
    expect(await panel.locator('#field-ground .refusal').innerText()).toContain('没有写依据')
    expect(await panel.getByLabel('改什么').inputValue()).toBe('give county-confirmer')
    await panel.getByLabel('依据').fill(ground)
    await panel.getByRole('button', { name: '改岗位' }).click()
    await panel.getByRole('status').waitFor()
    expect(await panel.innerText()).toContain('自己提出的修订，须由另一个人确认')
    await theirs.page.goto('/account')
    expect(await theirs.page.locator('main').innerText()).toContain('财政复核')

    await open(page, '结束登录')
    await panel.getByLabel('依据').fill(ground)
    await panel.getByRole('button', { name: '结束登录' }).click()
    await panel.getByRole('status').waitFor()
    await theirs.page.goto('/account')
    expect(new URL(theirs.page.url()).pathname).toBe('/signin')

    await open(page, '发新链接')
    await panel.getByRole('button', { name: '发新链接' }).click()
    await panel.locator('#field-ground .refusal').waitFor()
    await panel.getByLabel('依据').fill('本人来电，忘记口令')
    await panel.getByRole('button', { name: '发新链接' }).click()
    await newLink(page).waitFor()
    expect(await panel.innerText()).toContain('只在这里显示这一次')
    await arrive(theirs.page, await newLink(page).inputValue(), name)

    await open(page, '停用账号')
    expect(await panel.innerText()).toContain('不能恢复')
    await panel.getByLabel('依据').fill('调离')
    await panel.getByRole('button', { name: '停用账号' }).click()
    await panel.getByRole('status').waitFor()
    await theirs.page.goto('/')
    expect(new URL(theirs.page.url()).pathname).toBe('/signin')
    await page.goto(`/people/${place}?show=closed`)
    expect(await page.locator('tbody').innerText()).toContain(`县财政局经办${name}`)
    expect(real(watched)).toEqual([])
    await theirs.close()
    await watched.close()
  })

  test('adds one with several roles; what was typed stays when it is refused', async () => {
    const watched = await asAdmin({ javaScriptEnabled })
    const { page } = watched
    await page.goto(`/people/${place}?open=add`)
    await page.getByLabel('职务称谓').fill('县财政局经办兼复核乙')
    await page.getByLabel('登录名', { exact: true }).fill('Both')
    await page.getByRole('button', { name: '添加，并生成链接' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('#field-roles .refusal, #field-ground .refusal').count()).toBe(2)
    for (const role of ['财政经办', '财政复核']) await page.getByRole('checkbox', { name: role }).check()
    await page.getByLabel('依据').fill(ground)
    await page.getByRole('button', { name: '添加，并生成链接' }).click()
    await page.locator('#field-login .refusal').waitFor()
    expect(await page.getByLabel('职务称谓').inputValue()).toBe('县财政局经办兼复核乙')
    expect(await page.getByRole('checkbox', { name: '财政复核' }).isChecked()).toBe(true)
    await page.getByLabel('登录名', { exact: true }).fill(`both-${name}`)
    await page.getByRole('button', { name: '添加，并生成链接' }).click()
    await newLink(page).waitFor()
    expect(await page.locator(`[data-person="both-${name}"]`).innerText()).toContain('兼任')
    expect(real(watched)).toEqual([])
    await watched.close()
  })

  test('adds many from a table that was copied, all or none', async () => {
    const watched = await asAdmin({ javaScriptEnabled })
    const { page } = watched
    await page.goto(`/people/${place}?open=many`)
    const table = (login: string) =>
      `单位\t职务称谓\t登录名\t岗位\n县审计局\t县审计局审计员${name}\tsj-${name}\t审计与人大监督\n县大数据局\t县大数据局经办${name}\t${login}\t大数据局、评审\n`
    const text = page.getByRole('textbox', { name: '单位、职务称谓' })
    await text.fill(table('Wrong'))
    await page.getByLabel('依据').fill(ground)
    await page.getByRole('button', { name: '全部添加' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('第 3 行：登录名“Wrong”不能用')
    expect(await page.locator(`[data-person="sj-${name}"]`).count()).toBe(0)
    await text.fill(table(`dsj-${name}`))
    await page.getByRole('button', { name: '全部添加' }).click()
    await page.getByText('已添加 2 人').waitFor()
    expect(await newLink(page).count()).toBe(2)
    expect(await page.locator(`[data-person="dsj-${name}"]`).innerText()).toContain('评审')
    expect(real(watched)).toEqual([])
    await watched.close()
  })
})

test('a second factor that is required must be set up before anything else', async () => {
  const place = '330111'
  const link = await add(place, '区财政局经办甲', 'fuyang-jingban', ['county-maker'])
  const theirs = await anybody()
  await arrive(theirs.page, link, 'fuyang-jingban')
  expect(new URL(theirs.page.url()).pathname).toBe('/')

  const { page, close } = await asAdmin()
  await page.goto(`/people/${place}?open=settings`)
  expect(await page.getByRole('complementary').innerText()).toContain('由富阳区自己的系统管理员决定')
  await page.getByRole('radio', { name: '要求', exact: false }).first().check()
  await page.getByRole('button', { name: '改设置' }).click()
  await page.locator('#field-ground .refusal').waitFor()
  await page.getByLabel('依据').fill(ground)
  await page.getByRole('button', { name: '改设置' }).click()
  await page.getByRole('status').waitFor()
  expect(await page.locator('.basis').innerText()).toContain('登录须用动态验证码')

  await theirs.page.goto('/rules')
  expect(new URL(theirs.page.url()).pathname).toBe('/signin/factor')
  await theirs.page.getByLabel('现在的口令').fill(password)
  await theirs.page.getByRole('button', { name: '设置动态验证码' }).click()
  const secret = (await theirs.page.getByTestId('factor-secret').innerText()).replaceAll(' ', '')
  await theirs.page.getByLabel('应用显示的验证码').fill(totpOf(secret))
  await theirs.page.getByRole('button', { name: '启用' }).click()
  await theirs.page.waitForURL(`${server.address}/`)
  expect(await h1(theirs.page)).toBe('还没有规则包')

  await page.goto(`/people/${place}`)
  expect(await page.locator('[data-person="fuyang-jingban"]').innerText()).toContain('验证码已启用')
  await page.locator('[data-person="fuyang-jingban"]').getByRole('link').click()
  await page.getByRole('link', { name: '重置动态验证码' }).click()
  await page.getByLabel('依据').fill('手机遗失，本人当面提出')
  await page.getByRole('button', { name: '重置动态验证码' }).click()
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('complementary').innerText()).toContain('验证码待设置')
  await theirs.page.goto('/')
  expect(new URL(theirs.page.url()).pathname).toBe('/signin')
  await close()
  await theirs.close()
})

test('people are found, walked by keys, and shown by what they do', async () => {
  const place = '430700'
  for (const [title, login, role] of [
    ['市财政局经办甲', 'cd-jingban', 'county-maker'],
    ['市财政局复核甲', 'cd-fuhe', 'county-confirmer'],
    ['市审计局审计员甲', 'cd-shenji', 'auditor'],
  ] as const)
    await add(place, title, login, [role])
  const { page, close } = await asAdmin()
  await page.goto(`/people/${place}`)
  const logins = () =>
    page.locator('tbody tr[data-person]').evaluateAll((all) => all.map((one) => one.getAttribute('data-person')))
  await page.getByRole('navigation', { name: '看哪些人' }).getByRole('link', { name: '复核' }).click()
  await page.waitForURL('**show=confirmer')
  expect(await logins()).toEqual(['cd-fuhe'])
  await page.goto(`/people/${place}`)
  await page.getByRole('searchbox', { name: '找人' }).fill('审计')
  await page.keyboard.press('Enter')
  await page.waitForURL('**q=*')
  expect(await logins()).toEqual(['cd-shenji'])
  await page.goto(`/people/${place}`)
  await page.locator('[data-person="cd-jingban"]').getByRole('link').focus()
  await page.keyboard.press('w')
  const panel = page.getByRole('complementary')
  await panel.getByRole('heading', { name: '市财政局经办甲' }).waitFor()
  await page.keyboard.press('j')
  await panel.getByRole('heading', { name: '市财政局复核甲' }).waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await page.locator('header .juris summary').click()
  await page.getByRole('navigation', { name: '换辖区' }).getByRole('link', { name: '长兴县' }).click()
  await page.waitForURL('**/people/330522')
  await close()
})

describe('nothing keeps people out, light and dark, and at twice the size nothing runs off the side', () => {
  const place = '330304'
  let id = ''
  beforeAll(async () => {
    const roles = ['county-maker', 'county-confirmer'] as const
    const both = { jurisdiction: place, title: '区财政局经办兼复核丙', login: 'axe-both', unit: null, roles, ground }
    id = (await call<PersonAdded>('people.add', both)).person.id
  })
  test.each([
    '/',
    '/people/000000',
    '/people/340000',
    ...['', '?open=add', '?open=many', '?open=unit', '?open=settings', '?open=place', '?person=ID', '?person=ID&act=role'].map(
      (query) => `/people/${place}${query}`,
    ),
  ])('%s', async (path) => {
    const { page, close } = await asAdmin()
    await page.goto(path.replace('ID', id), { waitUntil: 'networkidle' })
    expect(await obstacles(page)).toEqual([])
    expect(await offTheSide(page)).toBe(0)
    await close()
  })
})
