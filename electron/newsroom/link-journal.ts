import { idSchema } from '#shared/newsroom/entry.ts'
import type { Served } from '#shared/newsroom/serve.ts'
import type { Journal } from './journal.ts'
import type { Admitted } from './people.ts'
import { newSecret } from './secrets.ts'

/** Calls that change people, devices and rights, or file a story: few, and worth a line. */
const notable = new Set<string | null>([
  'join',
  'hello',
  'file',
  'hold',
  'lift',
  'leave',
  'offerPackage',
  'endPackage',
  'invite',
  'appoint',
  'revoke',
  'administer',
  'addDesk',
])
/** Refusals that are part of the protocol: the desk then sends something else. */
const usual = new Set<string | null>(['newsroom.behind', 'newsroom.gap', 'newsroom.filed'])

/** Logs the calls of one link: each as `debug`, notable ones as `info`, refusals as `warn`. */
export function linkJournal(
  journal: Journal,
  who: () => Admitted | null,
): Pick<Served, 'answered'> & { ended(): void } {
  const began = performance.now()
  const link = newSecret().slice(0, 12)
  /** Whoever has left was logged in before. */
  let last: Admitted | null = null
  const people = () => {
    last = who() ?? last
    return last === null ? {} : { device: last.device, person: last.person }
  }
  return {
    answered({ id, name, args, code, ms, bytes }) {
      const isRefused = code !== null && !usual.has(code)
      const level = isRefused ? 'warn' : notable.has(name) ? 'info' : 'debug'
      journal.write(level, 'call', {
        request: `${link}.${id}`,
        what: name ?? 'unknown',
        ...people(),
        ...storyIn(args),
        outcome: code ?? 'ok',
        ms,
        ...(bytes > 0 && { bytes }),
      })
    },
    ended() {
      journal.write('info', 'link', { request: link, ...people(), outcome: 'closed', ms: performance.now() - began })
    },
  }
}

function storyIn(args: unknown): { story?: string } {
  const story = typeof args === 'object' && args !== null && 'story' in args ? args.story : null
  const id = idSchema.safeParse(story).data
  return id === undefined ? {} : { story: id }
}
