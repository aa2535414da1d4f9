import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startTestHost, type TestHost } from './web-host.ts'

const program = fileURLToPath(new URL('./desk-child.ts', import.meta.url))

/** A web host that can be brought back to an empty library. */
export interface EmptiedHost extends TestHost {
  /**
   * Closes the clients, removes everything in the folder and resets the settings; the address
   * stays. No tab may be open. False if that is impossible, because the host is closed or its desk
   * has died: it is of no further use.
   */
  empty(): Promise<boolean>
}

/** Starts a host on a temporary folder whose desk understands `empty` (desk-child.ts). */
export async function startEmptiedHost(): Promise<EmptiedHost> {
  const desks: ChildProcess[] = []
  const host = await startTestHost({
    fork: () => {
      const desk = fork(program, { serialization: 'advanced', execArgv: [] })
      desks.push(desk)
      return desk
    },
  })
  return {
    ...host,
    async empty() {
      host.leave()
      const [desk, ...later] = desks
      return desk?.connected === true && later.length === 0 && (await emptied(desk))
    },
  }
}

function emptied(desk: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const heard = (message: unknown) => {
      if (Object(message).type === 'ready') settle(true)
    }
    const ended = () => settle(false)
    const settle = (result: boolean) => {
      desk.off('message', heard)
      desk.off('exit', ended)
      resolve(result)
    }
    desk.on('message', heard)
    desk.on('exit', ended)
    desk.send({ type: 'empty' })
  })
}
