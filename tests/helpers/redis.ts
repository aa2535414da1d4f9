import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const program = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path)) ?? null

/** Why there is no Redis for tests; null if there is one. */
export const noRedis = program === null ? 'no redis-server is there (Debian: apt-get install redis-server)' : null

/** A Redis of a test's own, in memory, on a port of its own. */
export interface TestRedis {
  readonly url: string
  /** Starts it, each time on the same port. */
  start(): Promise<void>
  /** Ends it as a crash does. */
  kill(): Promise<void>
  /** Deletes all its data and disconnects its clients. */
  empty(): void
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })

export async function testRedis(): Promise<TestRedis> {
  const port = await freePort()
  let running: ChildProcess | null = null
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      running = spawn(
        program ?? '',
        ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
        {
          stdio: 'ignore',
        },
      )
      while (!(await answers(port))) await wait(20)
    },
    async kill() {
      const killed = running
      running = null
      if (killed === null) return
      const ended = once(killed, 'exit')
      killed.kill('SIGKILL')
      await ended
    },
    empty() {
      const run = (...args: string[]) => execFileSync('redis-cli', ['-p', String(port), ...args], { stdio: 'ignore' })
      run('flushall')
      run('client', 'kill', 'type', 'normal')
      run('client', 'kill', 'type', 'pubsub')
    },
  }
  await redis.start()
  return redis
}
