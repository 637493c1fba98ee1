import type { Command } from '../command.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { keygen } from './keygen.ts'
import { create } from './new.ts'
import { prove } from './prove.ts'
import { score } from './score.ts'
import { test } from './test.ts'

/** Every command by the name it is called by; adding one is a file and a line. */
export const commands: Readonly<Record<string, Command>> = { new: create, check, test, keygen, build, score, explain, prove }
