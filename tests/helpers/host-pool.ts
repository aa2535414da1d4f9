import { type EmptiedHost, startEmptiedHost } from './emptied-host.ts'

/**
 * The hosts of one worker: starting one takes a second, emptying one some hundredths. A test that
 * starts, closes or loses a host, or looks into its folder, uses one of its own (startTestHost).
 */
export class HostPool {
  readonly #free: EmptiedHost[] = []

  /** A host with an empty library that nobody else uses: one that was given back, or a new one. */
  async take(): Promise<EmptiedHost> {
    for (let host = this.#free.pop(); host !== undefined; host = this.#free.pop()) {
      if (await host.empty()) return host
      await host.close()
    }
    return startEmptiedHost()
  }

  /** Returns a host in whatever state it is. */
  giveBack(host: EmptiedHost): void {
    this.#free.push(host)
  }

  /** Closes the hosts in the pool. */
  async close(): Promise<void> {
    await Promise.all(this.#free.splice(0).map((host) => host.close()))
  }
}
