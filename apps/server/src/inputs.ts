import { z } from 'zod'

/** Division code: six digits, three more for a town, a suffix for a department. */
export const code = z.string().regex(/^\d{6}(\d{3})?(-[a-z0-9]{1,20})?$/)
export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
export const name = z.string().min(1).max(200)
export const id = z.uuid()
export const day = z.iso.date()
/** A file's text; how much it may hold is refused with words later on. */
export const file = z.string()
