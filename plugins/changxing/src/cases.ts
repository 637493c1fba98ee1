import { acts } from './cases/acts.ts'
import type { One } from './cases/case.ts'
import { grades } from './cases/grades.ts'
import { lights } from './cases/lights.ts'
import { lines } from './cases/lines.ts'
import { modelCase } from './cases/model.ts'
import { published } from './cases/published.ts'
import { states } from './cases/states.ts'
import { sunset } from './cases/sunset.ts'

export const cases: readonly One[] = [...published, modelCase, ...grades, ...lines, ...states, ...lights, ...sunset, ...acts]
