import { nameOfUnit } from '@wenxiao/core/reading'
import { group, isZero, pad, shift, trim } from './decimal.ts'
import { say } from './say.ts'

/** Points as they are: `14`, `23.42`. */
export const points = (text: string): string => group(trim(text))
/** Points on paper, always with two places. */
export const pointsOnPaper = (text: string): string => group(pad(text, 2))
/** Points lost, with a true minus; nothing lost is `0`. */
export const lost = (text: string): string => (isZero(text) ? '0' : `−${points(text)}`)

/** The name of a unit for people; any other word is a counted noun and stands for itself. */
export const unitName = (unit: string): string => nameOfUnit(unit) ?? unit

/** A value and its unit as they are shown: 元 in 万元 with at least two places, every other unit as it was filed. */
export const amount = (value: string, unit: string): { readonly figure: string; readonly unit: string } => {
  if (!/^[-−]?\d+(\.\d+)?$/.test(value)) return { figure: value, unit: '' }
  const name = unitName(unit)
  if (name === '元') return { figure: group(pad(shift(value, 4), 2)), unit: '万元' }
  return { figure: group(name === '万元' || name === '亿元' ? pad(value, 2) : value), unit: name }
}

/** The first and last signs of a digest, for a line of text; the whole stands in a title beside it. */
export const digest = (text: string): string => {
  const bare = text.replace(/^sha256:/, '')
  return bare.length > 12 ? `${bare.slice(0, 4)}…${bare.slice(-4)}` : bare
}

/** 一, 十二, 一百零八: numbers of clauses and chapters up to 9999. */
export const chinese = (number: number): string => {
  const digits = '零一二三四五六七八九'
  const places = ['', '十', '百', '千']
  const text = String(number)
  const spelt = Array.from(text)
    .map((sign, at) => (sign === '0' ? '零' : `${digits[Number(sign)]}${places[text.length - 1 - at]}`))
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '')
  return spelt.startsWith('一十') ? spelt.slice(1) : spelt || '零'
}

const eightHours = 8 * 60 * 60 * 1000
/** A moment as day and minute in Beijing time, whatever the machine's zone; a day stays a day. */
export const moment = (text: string): string => {
  if (!text.includes('T')) return text
  return new Date(Date.parse(text) + eightHours).toISOString().slice(0, 16).replace('T', ' ')
}

/** The words for one of the four ways of not being known. */
export const state = (name: 'missing' | 'empty' | 'pending' | 'excused'): string => say(`state.${name}`)
