export { runCases } from './cases.ts'
export { methods, type Method } from './cells.ts'
export type { Outcome } from './outcome.ts'
export { proveMethod, proveSharing, type ProofResult } from './prove.ts'
