import type { Command } from '../command.ts'
import { act } from './act.ts'
import { bench } from './bench.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { decide } from './decide.ts'
import { draw } from './draw.ts'
import { due } from './due.ts'
import { explain } from './explain.ts'
import { keygen } from './keygen.ts'
import { metrics } from './metrics.ts'
import { create } from './new.ts'
import { prove } from './prove.ts'
import { score } from './score.ts'
import { settle } from './settle.ts'
import { test } from './test.ts'

/** Every command by the name it is called by; adding one is a file and a line. */
export const commands: Readonly<Record<string, Command>> = {
  new: create,
  check,
  test,
  keygen,
  build,
  score,
  explain,
  settle,
  act,
  decide,
  metrics,
  draw,
  due,
  prove,
  bench,
}
