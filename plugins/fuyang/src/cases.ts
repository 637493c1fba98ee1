import type { One } from './cases/case.ts'
import { course } from './cases/course.ts'
import { lines, modelCase, nextYear } from './cases/model.ts'

/** Both sides of every mark, each refusal, each step of the loop. The article prints no figure. */
export const cases: readonly One[] = [modelCase, ...lines, ...nextYear, ...course]
