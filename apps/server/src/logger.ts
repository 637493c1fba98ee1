import pino, { type Logger } from 'pino'

/** Structured records on standard error: what was asked, how it ended, how long it took; never what was filed, and no person. */
export const makeLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
export type { Logger }
