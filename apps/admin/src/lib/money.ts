import { group, shift, sum } from './decimal.ts'
import { amount } from './format.ts'

/** Yuan in a headline: 亿元 from a hundred million on, else 万元; never more than two places of 亿元. */
export const money = (yuan: string): string => {
  const [whole = '0'] = sum([yuan]).replace('-', '').split('.')
  if (whole.replace(/^0+/, '').length <= 8) {
    const { figure, unit } = amount(yuan, 'yuan')
    return `${figure} ${unit}`
  }
  const [front, back = ''] = shift(yuan, 8).split('.')
  return `${group(`${front}.${back.padEnd(2, '0').slice(0, 2)}`)} 亿元`
}
