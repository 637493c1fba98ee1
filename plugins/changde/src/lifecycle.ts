import type { Lifecycle } from '@wenxiao/core'
import { contract } from './lifecycles/contract.ts'
import { evaluation } from './lifecycles/evaluation.ts'
import { plan } from './lifecycles/plan.ts'
import { problem } from './lifecycles/problem.ts'
import { project } from './lifecycles/project.ts'
import { purchase } from './lifecycles/purchase.ts'
import { request } from './lifecycles/request.ts'
import { service } from './lifecycles/service.ts'
import type { W } from './words.ts'

/** How the plan, a project, a service, a contract, a purchase, a request for money, a problem and the evaluation each run their course. */
export const lifecycles: readonly Lifecycle<W>[] = [plan, project, service, contract, purchase, request, problem, evaluation]
