import { z } from 'zod'
import type { Tabled } from '@wenxiao/core'
import { name } from '../inputs.ts'

const text = z.string().max(40)
/** A number as text, one for each answer of a choice, or null; whether it is one is judged with words later on. */
const tabled = z.union([text, z.record(z.string().max(100), text)]).transform((is) => is as Tabled)

/** Values that are changed together. */
export const values = z.array(z.strictObject({ parameter: name, is: tabled.nullable() })).max(500)
