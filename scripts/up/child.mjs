// Running other programs: to the end, or as their transparent parent.
import { spawn } from 'node:child_process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/** What npm sets for its own scripts would mislead pnpm; what a person set (registry, proxy, certificates) stays. */
const ofNpm = /^npm_(package|lifecycle|command|execpath|node_execpath)/i
const config = /^npm_config_/i
const ofPerson = /^npm_config_(registry|cafile|ca|strict_ssl|userconfig|globalconfig|cache|.*proxy)$/i

/** The environment for everything we start: telemetry off, npm's own variables gone, the caller's folder kept. */
export function environment(from) {
  const env = { ...from, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', INIT_CWD: from.INIT_CWD ?? process.cwd() }
  for (const name of Object.keys(env)) {
    if (ofNpm.test(name) || (config.test(name) && !ofPerson.test(name))) delete env[name]
  }
  if (env.npm_config_registry) env.pnpm_config_registry ??= env.npm_config_registry // pnpm does not read npm's
  return env
}

/**
 * Runs a program with its output on standard error; answers its exit code. A signal stops it and then us.
 * `quiet` shows the output only when the program fails.
 */
export function run(program, args, { cwd, env, started, quiet = false }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', ...(quiet ? ['pipe', 'pipe'] : [2, 2])] })
    started?.(child.pid)
    const said = []
    for (const stream of quiet ? [child.stdout, child.stderr] : []) stream.on('data', (data) => said.push(data))
    const stop = (signal) => {
      child.kill(signal)
      child.once('exit', () => die(signal))
    }
    for (const signal of signals) process.on(signal, stop)
    child.on('error', (error) => resolve(missing(program, error)))
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, stop)
      if (code !== 0) process.stderr.write(Buffer.concat(said))
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/**
 * Runs a program in our place: its standard streams, its exit code and its death by a signal are ours.
 * Signals are passed on, and when our own parent dies the child is asked to stop. `apart` puts the child into a process
 * group of its own with a channel to us, so that a terminal's Ctrl-C reaches it once, and it notices if we are killed.
 */
export function follow(program, args, { cwd, env, apart = false }) {
  const stdio = apart ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
  const child = spawn(program, args, { cwd, env, stdio, detached: apart })
  const last = {}
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal and npm both send the same Ctrl-C: once is what the person meant.
      const now = Date.now()
      if (now - (last[signal] ?? 0) > 500) child.kill(signal)
      last[signal] = now
    })
  }
  const parent = process.ppid // a shell between npm and us dies of a signal without passing it on
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250).unref()
  return new Promise(() => {
    child.on('error', (error) => process.exit(missing(program, error)))
    child.on('exit', (code, signal) => (signal ? die(signal) : process.exit(code)))
  })
}

/** Ends us by the same signal, so that whoever waits for us sees what happened. */
function die(signal) {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
  setTimeout(() => process.exit(1), 1000) // a signal that this process ignores
}

function missing(program, error) {
  console.error(`Could not start ${program}: ${error.message}`)
  return 127
}
