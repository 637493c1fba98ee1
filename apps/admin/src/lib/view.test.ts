import { expect, test } from 'vitest'
import { changeView, readView, writeView } from './view.ts'

test('what a cookie does not say, or says wrongly, is the default', () => {
  expect(readView(undefined)).toEqual({ theme: 'light', density: 'normal', keys: 'on' })
  expect(readView('dark.huge')).toEqual({ theme: 'dark', density: 'normal', keys: 'on' })
})

test('a form changes only what it names', () => {
  const form = new FormData()
  form.set('density', 'dense')
  expect(writeView(changeView(readView('dark.roomy.off'), form))).toBe('dark.dense.off')
})
