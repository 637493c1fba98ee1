// One installation at a time in one clone.
import { appendFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does the work while no other call does. The lock file holds the process that works and the programs it started, so
 * what a killed call left behind is known to be dead. Waits at most ten minutes.
 */
export async function locked(root, work) {
  const file = join(root, '.up.lock')
  const end = Date.now() + 600_000
  for (let told = false; !take(file); await pause(100)) {
    if (!told) console.error(`Waiting for another call that is installing here (process ${holders(file).join(', ')}) …`)
    told = true
    if (Date.now() > end) {
      console.error(`Still locked after ten minutes. If nothing is installing here, delete ${file} and call this again.`)
      process.exit(2)
    }
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work((pid) => pid && appendFileSync(file, `\n${pid}`))
  } finally {
    process.off('exit', release)
    release()
  }
}

/** A link is made whole or not at all, so a lock is never seen without its holder. */
function take(file) {
  const mine = `${file}.${process.pid}`
  const old = holders(file)
  try {
    if (old.length > 0 && !old.some(alive)) {
      renameSync(file, mine)
      // Between reading and moving another call may have taken it over: then it is given back.
      if (holders(mine).some(alive)) linkSync(mine, file)
      rmSync(mine)
    }
    writeFileSync(mine, String(process.pid))
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'ENOENT') return false // another call was quicker
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

function holders(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').map(Number)
  } catch {
    return []
  }
}

function alive(pid) {
  if (pid === process.pid) return false // the number of a call long gone, given out again
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
