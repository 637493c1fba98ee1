import { describe, expect, it } from 'vitest'
import { readConfig, root } from './config.ts'

describe('the configuration', () => {
  it('has defaults for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      origin: null,
      data: `${root}/.wenxiao`,
      databaseUrl: null,
      databaseOwnerUrl: null,
      databaseAuthUrl: null,
      postgresBin: null,
      sample: true,
      plugins: `${root}/plugins`,
    })
  })
  it('takes what is set', () => {
    expect(
      readConfig({ PORT: '0', WENXIAO_DATA: '/data', DATABASE_URL: 'postgres://a@b/c', WENXIAO_SAMPLE: 'no' }),
    ).toMatchObject({ port: 0, data: '/data', databaseUrl: 'postgres://a@b/c', sample: false })
  })
  it('is opened to other machines only under a name that people open it by', () => {
    const open = { HOST: '0.0.0.0', WENXIAO_ORIGIN: 'https://wenxiao.example.gov.cn' }
    expect(readConfig(open)).toMatchObject({ host: '0.0.0.0', origin: 'https://wenxiao.example.gov.cn' })
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/HOST=0\.0\.0\.0.*WENXIAO_ORIGIN/)
    expect(() => readConfig({ HOST: 'somewhere', WENXIAO_ORIGIN: 'https://a.example/path' })).toThrow(
      /HOST=somewhere[^]*WENXIAO_ORIGIN=/,
    )
  })
  it('tells every wrong value at once, and repeats no password', () => {
    const wrong = () => readConfig({ PORT: '70000', DATABASE_OWNER_URL: 'mysql://root:secret@host/db', WENXIAO_SAMPLE: 'maybe' })
    expect(wrong).toThrow(/PORT=70000[^]*DATABASE_OWNER_URL[^]*WENXIAO_SAMPLE=maybe/)
    expect(wrong).not.toThrow(/secret/)
  })
})
