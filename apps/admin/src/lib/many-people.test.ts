import { expect, test } from 'vitest'
import { atLines, readMany } from './many-people.ts'

test('a table is read as it is copied, headings and empty lines passed over', () => {
  const text =
    '单位\t职务称谓\t登录名\t岗位\r\n县财政局\t县财政局经办甲\tjb1\t财政经办、财政复核\r\n\r\n\t县审计员甲\tsj1\tauditor\r\n'
  expect(readMany(text)).toEqual({
    rows: [
      { unit: '县财政局', title: '县财政局经办甲', login: 'jb1', roles: ['county-maker', 'county-confirmer'] },
      { unit: null, title: '县审计员甲', login: 'sj1', roles: ['auditor'] },
    ],
    lines: [2, 4],
    refused: [],
  })
})

test('commas do as well, and what follows the login are roles', () => {
  expect(readMany('县财政局,县财政局复核甲,fh1,财政复核,财政复核,评审').rows).toEqual([
    { unit: '县财政局', title: '县财政局复核甲', login: 'fh1', roles: ['county-confirmer', 'reviewer'] },
  ])
})

test('every reason why a line cannot be read is told, by its line', () => {
  const { refused } = readMany('县财政局\t\tjb1\t财政经办\n县财政局\t经办乙\tjb2\t\n县财政局\t经办丙\tjb3\t局长、评审')
  expect(refused.map(({ path, found }) => [path, found])).toEqual([
    ['line.1', '第 1 行：没有职务称谓'],
    ['line.2', '第 2 行：没有岗位'],
    ['line.3', '第 3 行：不认得岗位“局长”'],
  ])
})

test('what the server refuses of a row is told by the line it stood in', () => {
  const refusal = { code: 'duplicate', path: 'people.1.login', found: '登录名不能用', because: '', remedy: '' } as const
  expect(atLines([refusal, { ...refusal, path: 'ground' }], [2, 4])).toEqual([
    { ...refusal, path: 'line.4', found: '第 4 行：登录名不能用' },
    { ...refusal, path: 'ground' },
  ])
})
