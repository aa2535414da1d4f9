import type { CallName } from '#shared/api/contract.ts'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import { decodeCall } from '#shared/api/frame-call.ts'
import { replySchema } from '#shared/api/message.ts'
import type { Port } from '#shared/api/port.ts'
import { protocolVersion } from '#shared/api/protocol.ts'
import { serveDesk } from '#shared/api/serve.ts'
import { story } from '#tests/helpers/story.ts'
import { altered, below, type Fault, pick, type Random } from './fault.ts'
import type { World } from './world.ts'

/** Valid calls about a draft. */
const sound: Readonly<Partial<Record<CallName, (id: string, world: World) => unknown>>> = {
  'desk.info': () => ({}),
  'drafts.list': () => ({ search: 'ferry', sort: 'headline', limit: 5 }),
  'drafts.facets': () => ({ view: 'library' }),
  'drafts.open': (id) => ({ id, vector: new Uint8Array([0]) }),
  'drafts.close': (id) => ({ id }),
  'drafts.append': (id) => ({ id, update: new Uint8Array([0, 0]) }),
  'drafts.article': (id) => ({ id }),
  'drafts.bin': (id) => ({ ids: [id] }),
  'drafts.restore': (id) => ({ ids: [id] }),
  'drafts.create': () => ({ article: story({ headline: 'A' }), review: null }),
  'sources.open': (id) => ({ id, vector: new Uint8Array([0]) }),
  'sources.close': (id) => ({ id }),
  'sources.append': (id) => ({ id, update: new Uint8Array([0, 0]) }),
  'assets.find': () => ({ hash: '0'.repeat(64) }),
  'assets.read': () => ({ hash: '0'.repeat(64) }),
  'versions.timeline': (id) => ({ id }),
  'versions.snapshot': (id) => ({ id, at: 1 }),
  'templates.list': () => ({}),
  'find.search': () => ({ query: { pattern: 'ferry', regex: false, case: false, word: false }, limit: 5 }),
  'export.check': (id) => ({ id, format: 'html' }),
  'export.render': (id) => ({ id, format: 'text', insist: true }),
  'export.together': (id) => ({ ids: [id], format: 'rss', insist: true }),
  'export.print': (id) => ({ id, insist: true }),
  'damage.list': () => ({}),
  'settings.read': () => ({}),
  'settings.write': (_, world) => ({ settings: world.settings }),
}
const names = Object.keys(sound) as CallName[]

/** Values that no client would send, to replace valid ones. */
const strange: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => -1,
  () => 2 ** 53,
  () => Number.NaN,
  () => [],
  () => ({}),
  () => new Uint8Array(3),
  () => 'x'.repeat(2_000),
  () => '\ud800 \u0000 ‮',
  () => '__proto__',
  (random) => Array.from({ length: below(random, 2_000) }, () => 0),
  (random) => {
    let deep: unknown = 0
    for (let depth = below(random, 300); depth > 0; depth -= 1) deep = random() < 0.5 ? [deep] : { a: deep }
    return deep
  },
]

/** A value with something in it replaced, left out or put in. */
function mutated(value: unknown, random: Random): unknown {
  if (random() < 0.25) return pick(random, strange)(random)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return pick(random, strange)(random)
  if (Array.isArray(value)) {
    const at = below(random, value.length)
    return random() < 0.2
      ? [...value, ...value]
      : value.map((item, index) => (index === at ? mutated(item, random) : item))
  }
  const keys = Object.keys(value)
  if (keys.length === 0 || random() < 0.1) return { ...value, [pick(random, ['extra', 'constructor', 'then'])]: 1 }
  const key = pick(random, keys)
  const { [key]: old, ...rest } = value as Record<string, unknown>
  return random() < 0.2 ? rest : { ...rest, [key]: mutated(old, random) }
}

/** Sends frames on a connection of its own, and checks the answers. */
async function send(world: World, frames: readonly Uint8Array[]): Promise<void> {
  let listen: (message: unknown) => void = () => {}
  let isOpen = true
  let waiting = 0
  let settle = () => {}
  const port: Port = {
    post: (message) => {
      const reply = replySchema.safeParse(decodeFrame(encodeFrame(message)))
      if (!reply.success) world.wrong(`answered ${JSON.stringify(message)}`)
      else if ('error' in reply.data && reply.data.error.code === 'internal')
        world.wrong(`internal: ${JSON.stringify(reply.data.error.details)}`)
      if (reply.success && !('event' in reply.data)) waiting -= 1
      if (waiting <= 0) settle()
    },
    onMessage: (listener) => {
      listen = listener
    },
    onClose: () => {},
    close: () => {
      isOpen = false
      settle()
    },
  }
  const stop = serveDesk(world.desk, port)
  const answered = new Promise<void>((resolve) => {
    settle = resolve
  })
  for (const frame of frames) {
    let message: unknown
    try {
      message = decodeCall(frame)
    } catch {
      break
    }
    if (!isOpen) break
    waiting += 1
    listen(message)
  }
  // A frame that is no request ends the connection, or is answered like a ping.
  if (isOpen && waiting > 0) await answered
  stop()
}

async function frameFor(
  world: World,
  random: Random,
): Promise<{ id: number; protocol: number; call: CallName; args: unknown }> {
  const call = pick(random, names)
  const args = sound[call]?.(await world.victim(), world)
  return { id: 1, protocol: protocolVersion, call, args }
}

/**
 * Whether a frame is a call with nothing but another number: none that would do harm to what is
 * kept.
 */
const isHarmless = (frame: Uint8Array) => {
  try {
    const message = decodeFrame(frame)
    const call = typeof message === 'object' && message !== null && 'call' in message ? message.call : null
    return call !== 'drafts.emptyBin' && call !== 'find.replace'
  } catch {
    return true
  }
}

export const messageFaults: readonly Fault[] = [
  {
    name: 'message: its arguments are others',
    often: 300_000,
    async inject(world, random) {
      const frame = await frameFor(world, random)
      await send(world, [encodeFrame({ ...frame, args: mutated(frame.args, random) })])
    },
  },
  {
    name: 'message: its bytes are altered',
    often: 200_000,
    async inject(world, random) {
      const frame = altered(encodeFrame(await frameFor(world, random)), random)
      if (isHarmless(frame)) await send(world, [frame])
    },
  },
  {
    name: 'message: out of order, twice, unknown or no request',
    often: 60_000,
    async inject(world, random) {
      const frame = await frameFor(world, random)
      const others = [
        { ...frame, id: below(random, 4) },
        { ...frame, call: 'toString' },
        { ping: true },
        frame,
        mutated(frame, random),
      ]
      await send(world, [encodeFrame(frame), encodeFrame(pick(random, others))])
    },
  },
]
