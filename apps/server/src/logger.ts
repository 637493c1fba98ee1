import pino, { type DestinationStream, type Logger } from 'pino'

/** An error as far as it may be written down. */
export interface Told {
  readonly type: string
  readonly message: string
  readonly code?: string
  /** Where it came from; without what it says. */
  readonly at?: readonly string[]
  readonly cause?: Told
}

/** A value that the database could not take (class 22), or a parser not read: it is quoted in the message. */
const quotes = (code: string | undefined, type: string): boolean => type === 'SyntaxError' || code?.startsWith('22') === true

/**
 * What may be written down of an error: its kind, message, code and place. Left out is whatever else hangs on it (the
 * connection with its password, the row that was refused) and what the message quotes of something that was handed in.
 */
export function told(error: unknown): Told {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: 'not an error' }
  const { name, message, code, stack, cause } = error as Readonly<Record<string, unknown>>
  const type = error instanceof Error ? error.constructor.name : 'Object'
  const written = typeof code === 'string' || typeof code === 'number' ? `${code}` : undefined
  const words = typeof message === 'string' ? message : String(name)
  const at = typeof stack === 'string' ? stack.split('\n').filter((line) => /^ {4}at /.test(line)) : []
  return {
    type,
    message: quotes(written, type) ? words.replace(/"[^]*"/, '"…"') : words,
    ...(written === undefined ? {} : { code: written }),
    ...(at.length > 0 ? { at: at.map((line) => line.slice(7)) } : {}),
    ...(cause === undefined ? {} : { cause: told(cause) }),
  }
}

/** Structured records on standard error: what was asked, how it ended, how long it took; never what was filed, no person, no secret. */
export const makeLogger = (level: string, to: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: told } }, to)
export type { Logger }
