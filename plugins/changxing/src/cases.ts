import { modelCase } from './cases/model.ts'
import type { One } from './cases/case.ts'

export const cases: readonly One[] = [modelCase]
