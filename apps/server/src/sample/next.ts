import { isRefused, type Pack, type Parameter, type Refused, type Tabled } from '@wenxiao/core'
import { sign } from '@wenxiao/core/manifest'

type Value = Parameter['values'][number]
const from2027 = (is: Tabled): Value => ({ from: '2027-01-01', is, cite: 'example' })

/**
 * An invented next version of Changxing's pack, for trying an upgrade: from 2027 on two lines stand higher, and one number
 * is locked. Days gone by are judged as before, so that its cases still come out.
 */
export function nextVersion(pack: Pack, secret: string): string | Refused {
  const [major = '1', minor = '0'] = pack.version.split('.')
  const changed = (id: string, change: (parameter: Parameter) => Parameter): Readonly<Record<string, Parameter>> => {
    const parameter = pack.words.parameters[id]
    return parameter ? { [id]: change(parameter) } : {}
  }
  const parameters = {
    ...pack.words.parameters,
    ...changed('low-use', (one) => ({ ...one, values: [...one.values, from2027('80')] })),
    ...changed('good-from', (one) => ({ ...one, values: [...one.values, from2027('82')] })),
    ...changed('suspension-months', ({ title, unit, values }) => ({ title, unit, class: 'locked', values })),
  }
  const next = { ...pack, version: `${Number(major)}.${Number(minor) + 1}.0`, words: { ...pack.words, parameters } } as Pack
  const signed = sign(next, secret)
  return isRefused(signed) ? signed : JSON.stringify(signed)
}
