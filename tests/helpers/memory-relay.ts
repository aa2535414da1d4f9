import type { Relay } from '#newsroom/between/relay.ts'

/** What carries messages between processes of a newsroom, as a Redis does, in this process. */
export interface MemoryRelay {
  relay(): Relay
  /** Whether it is there; while it is not, nothing is carried. */
  up(isUp: boolean): void
  /** What becomes of each message from now on: how often it arrives at each of them. */
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
