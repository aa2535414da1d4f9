import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@redis/client'
import { LedeError } from '#shared/api/errors.ts'
import type { Relay } from './relay.ts'

/** The delay before reconnecting, in ms: at first, and at most. */
const retry = { first: 100, most: 3_000 }
/** How often a silent Redis is pinged, and when it counts as gone, in ms. */
const silence = { ask: 5_000, most: 12_000 }
/** The most messages that may wait for a Redis that does not take them. */
const mostWaiting = 1_000

/** @throws LedeError `newsroom.redis` for what is no address `redis:` or `rediss:` */
export function redisAddress(url: string): string {
  const scheme = URL.parse(url)?.protocol
  if (scheme !== 'redis:' && scheme !== 'rediss:') throw new LedeError('newsroom.redis')
  return url
}

/**
 * Redis's publish and subscribe as a relay, on a channel. It connects when possible, and
 * reconnects: a newsroom starts and continues without it.
 */
export function openRedis(url: string, channel: string): Relay {
  const open = () => {
    const client = createClient({
      url,
      disableOfflineQueue: true,
      pingInterval: silence.ask,
      socket: {
        reconnectStrategy: (tries) => Math.min(retry.first * 2 ** tries, retry.most),
        socketTimeout: silence.most,
        connectTimeout: silence.ask,
      },
    })
    // It retries by itself; without a listener the error would end the process.
    client.on('error', () => {})
    return client
  }
  const [sender, listener] = [open(), open()]
  let waiting = 0
  let isSubscribed = false
  let isOpen = true
  const isUp = () => sender.isReady && listener.isReady && isSubscribed

  return {
    get isUp() {
      return isUp()
    },
    send(message) {
      if (!sender.isReady || waiting >= mostWaiting) return
      waiting += 1
      const done = () => {
        waiting -= 1
      }
      sender.publish(channel, Buffer.from(message)).then(done, done)
    },
    listen(onMessage, onState) {
      let was = false
      const look = () => {
        if (!isOpen || isUp() === was) return
        was = !was
        onState(was)
      }
      // The client subscribes again by itself after each loss, before it reports that it is ready.
      const begin = () =>
        listener
          .subscribe(channel, (bytes) => onMessage(bytes), true)
          .then(() => {
            isSubscribed = true
            look()
          })
      listener.once('ready', () => void begin().catch(() => {}))
      for (const client of [sender, listener]) {
        for (const event of ['ready', 'error', 'end', 'reconnecting']) client.on(event, () => setImmediate(look))
        client.connect().catch(() => {})
      }
    },
    async close() {
      isOpen = false
      // The last message says that this process ends, so that the others need not wait to find out.
      for (let tries = 0; waiting > 0 && sender.isReady && tries < 20; tries += 1) await wait(25)
      for (const client of [sender, listener]) if (client.isOpen) client.destroy()
    },
  }
}
