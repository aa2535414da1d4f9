import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
 * A Chromium whose pages nobody debugs. Under a debugger, and Playwright is one, V8 reads a script a second time for every error that is made while it is first run, to know the lines:
 * that is a tenth of a second of Lede's start which nobody who uses it waits for.
 */
export class UnwatchedBrowser {
  readonly #process: ChildProcess
  readonly #profile: string
  readonly #socket: WebSocket
  #last = 0

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process
    this.#profile = profile
    this.#socket = socket
  }

  static async launch(executable: string): Promise<UnwatchedBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'lede-browser-'))
    const args = ['--headless=new', '--disable-background-networking', '--no-first-run', '--window-size=1440,900']
    const port = ['--remote-debugging-port=0', `--user-data-dir=${profile}`]
    const process = spawn(executable, [...args, ...port, ...rootArguments, 'about:blank'], { stdio: 'ignore' })
    const socket = new WebSocket(await addressIn(join(profile, 'DevToolsActivePort')))
    await once(socket, 'open')
    return new UnwatchedBrowser(process, profile, socket)
  }

  /** Opens an address in a window without a past, and closes it again once its address has become one that `found` makes something of. */
  async visit<Found>(url: string, found: (url: string) => Found | null): Promise<Found> {
    const { browserContextId } = await this.#send<{ browserContextId: string }>('Target.createBrowserContext')
    const { targetId } = await this.#send<{ targetId: string }>('Target.createTarget', { url, browserContextId })
    try {
      for (let waited = 0; waited < patienceMs; waited += pollMs) {
        await pause(pollMs)
        const { targetInfos } = await this.#send<{ targetInfos: Target[] }>('Target.getTargets')
        const target = targetInfos.find((each) => each.targetId === targetId)
        const result = target === undefined ? null : found(target.url)
        if (result !== null) return result
      }
      throw new Error(`nothing came of ${url}`)
    } finally {
      await this.#send('Target.disposeBrowserContext', { browserContextId })
    }
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit')
    await this.#send('Browser.close')
    await ended
    rmSync(this.#profile, { recursive: true, maxRetries: 5 })
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

/** Where Chromium says that it listens, once it does: its port and path, a line each. */
async function addressIn(file: string): Promise<string> {
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    await pause(pollMs)
  }
  throw new Error('Chromium does not start')
}
