import type { RefusalCode } from '../contract/refusal.ts'

/** Tells what is wrong, where, why it matters and what to do. */
export type Say = (code: RefusalCode, path: string, found: string, because: string, remedy: string) => void
