import type { One } from './cases/case.ts'

export const cases: readonly One[] = []
