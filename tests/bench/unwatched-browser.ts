import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { rootArguments } from '../../electron/start/system-chromium.ts'

const pollMs = 50
const patienceMs = 30_000

interface Target {
  targetId: string
  url: string
}

/**
 * A Chromium whose pages are not debugged. Under a debugger, and Playwright is one, V8 parses a
 * script again for every error created during its first run, to know the lines: that adds a tenth
 * of a second to Lede's start which no user waits for.
 */
export class UnwatchedBrowser {
  readonly #process: ChildProcess
  readonly #socket: WebSocket
  #last = 0

  private constructor(process: ChildProcess, socket: WebSocket) {
    this.#process = process
    this.#socket = socket
  }

  /** `profile`: the folder of its profile, new or existing. */
  static async launch(executable: string, profile: string): Promise<UnwatchedBrowser> {
    const listening = join(profile, 'DevToolsActivePort')
    rmSync(listening, { force: true })
    const args = ['--headless=new', '--disable-background-networking', '--no-first-run', '--window-size=1440,900']
    const port = ['--remote-debugging-port=0', `--user-data-dir=${profile}`]
    const browser = spawn(executable, [...args, ...port, ...rootArguments, 'about:blank'], { stdio: 'ignore' })
    process.once('exit', () => browser.kill())
    const socket = new WebSocket(await addressIn(listening))
    await once(socket, 'open')
    return new UnwatchedBrowser(browser, socket)
  }

  /**
   * Opens an address, and closes its window once `found` returns something for the current address.
   */
  async visit<Found>(url: string, found: (url: string) => Found | null): Promise<Found> {
    const { targetId } = await this.#send<{ targetId: string }>('Target.createTarget', { url })
    const result = await this.#watch(targetId, (target) => found(target?.url ?? ''), `nothing came of ${url}`)
    await this.#send('Target.closeTarget', { targetId })
    await this.#watch(targetId, (target) => target === undefined || null, `${url} does not close`)
    return result
  }

  async #watch<Found>(
    targetId: string,
    found: (target: Target | undefined) => Found | null,
    complaint: string,
  ): Promise<Found> {
    for (let waited = 0; waited < patienceMs; waited += pollMs) {
      await pause(pollMs)
      const { targetInfos } = await this.#send<{ targetInfos: Target[] }>('Target.getTargets')
      const result = found(targetInfos.find((each) => each.targetId === targetId))
      if (result !== null) return result
    }
    throw new Error(complaint)
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit')
    await this.#send('Browser.close')
    await ended
  }

  #send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      const answered = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data)) as { id?: number; result: Result; error?: { message: string } }
        if (answer.id !== id) return
        this.#socket.removeEventListener('message', answered)
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
        else resolve(answer.result)
      }
      this.#socket.addEventListener('message', answered)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }
}

/** Reads where Chromium is listening, once it is: its port and path, a line each. */
async function addressIn(file: string): Promise<string> {
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    await pause(pollMs)
  }
  throw new Error('Chromium does not start')
}
