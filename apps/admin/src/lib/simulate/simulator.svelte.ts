import type { Refused } from '@wenxiao/core'
import type { Simulated, Tried } from './simulate.ts'
import type { Asked, Told } from './simulate.worker.ts'

/** Tries other values over the whole county in a worker, one question at a time; of those that wait only the last is asked. */
export class Simulator {
  state = $state<'loading' | 'ready' | 'failed'>('loading')
  why = $state('')
  things = $state(0)
  /** The newest answer, which stays while the next is worked out and when the next is refused. Its first rows come at once, all of them when nothing more is asked. */
  answer = $state.raw<Simulated | null>(null)
  /** Why the values asked last may not be; empty when they may. */
  refused = $state.raw<Refused['refused']>([])
  #worker: Worker | undefined
  #busy = false
  #next: Tried | undefined
  #last: Tried | undefined
  #id = 0
  /** The question to which `answer` is the answer. */
  #answered = 0

  /** Begins to read the county; answers `stop`. */
  begin(address: string): () => void {
    this.state = 'loading'
    this.#busy = false
    this.#next ??= this.#last
    const worker = new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' })
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data))
    worker.addEventListener('error', (event) => this.#fail(event.message))
    this.#post({ load: new URL(address, location.href).href })
    return () => worker.terminate()
  }
  /** What would these values do? */
  ask(tried: Tried): void {
    this.#next = tried
    this.#go()
  }
  #go(): void {
    if (this.state !== 'ready' || this.#busy || this.#next === undefined) return
    this.#busy = true
    this.#last = this.#next
    this.#post({ id: ++this.#id, tried: this.#next })
    this.#next = undefined
  }
  #post(asked: Asked): void {
    this.#worker?.postMessage(asked)
  }
  #fail(why: string): void {
    this.state = 'failed'
    this.why = why
  }
  #hear(told: Told): void {
    if ('failed' in told) return this.#fail(told.failed)
    if ('ready' in told) {
      this.state = 'ready'
      this.things = told.things
    } else if ('rows' in told) {
      if (this.answer && told.id === this.#answered) this.answer = { ...this.answer, rows: told.rows }
      return
    } else {
      if ('refused' in told.answer) this.refused = told.answer.refused
      else {
        this.answer = told.answer
        this.#answered = told.id
        this.refused = []
      }
      this.#busy = false
    }
    this.#go()
  }
}
