import { expect, test } from 'vitest'
import { latest } from './latest.ts'

test('one question is under way at a time, and the last one typed is answered last', async () => {
  const waiting: { readonly text: string; readonly answer: () => void; readonly fail: () => void }[] = []
  const answers: string[] = []
  const type = latest(
    (text) =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ text, answer: () => resolve(text.toUpperCase()), fail: () => reject(new Error('gone')) })
      }),
    (text, answer) => answers.push(`${text} ${answer}`),
  )
  const settle = () => new Promise<void>((done) => setImmediate(done))
  for (const text of ['a', 'ab', 'abc']) type(text)
  expect(waiting.map((one) => one.text)).toEqual(['a'])
  waiting[0]?.answer()
  await settle()
  expect(waiting.map((one) => one.text)).toEqual(['a', 'abc'])
  type('abcd')
  waiting[1]?.fail()
  await settle()
  waiting[2]?.answer()
  await settle()
  expect(waiting.map((one) => one.text)).toEqual(['a', 'abc', 'abcd'])
  expect(answers).toEqual(['a A', 'abcd ABCD'])
})
