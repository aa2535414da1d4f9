import type { Relay } from '#newsroom/between/relay.ts'

/** A relay between processes of a newsroom, like Redis but in this process. */
export interface MemoryRelay {
  relay(): Relay
  /** Whether it is up; while it is down, nothing is delivered. */
  up(isUp: boolean): void
  /** How often each message arrives at each process from now on. */
  carries(times: () => number): void
}

export function memoryRelay(): MemoryRelay {
  const ends = new Map<object, { hear: (bytes: Uint8Array) => void; onState: (isUp: boolean) => void }>()
  let isUp = true
  let times = () => 1
  return {
    relay: () => {
      const self = {}
      return {
        get isUp() {
          return isUp
        },
        send(message) {
          if (!isUp) return
          for (const { hear } of ends.values())
            for (let left = times(); left > 0; left -= 1) setImmediate(() => hear(message))
        },
        listen(hear, onState) {
          ends.set(self, { hear, onState })
          if (isUp) setImmediate(() => onState(true))
        },
        close: async () => void ends.delete(self),
      }
    },
    up(now) {
      if (now === isUp) return
      isUp = now
      for (const { onState } of ends.values()) onState(now)
    },
    carries(next) {
      times = next
    },
  }
}
