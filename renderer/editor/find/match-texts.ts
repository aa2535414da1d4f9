import { unpackError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { type FindQuery, finderOf, type Match } from '#shared/find/index.ts'
import type { Answer, Question } from './matcher.ts'

/**
 * How long a pattern may take over a whole article, in ms: on a busy machine the thread that finds
 * it has to wait for its turns.
 */
const patience = 3_000

/** The thread that finds patterns, once it was needed; `busy` while it has a question. */
let thread: { worker: Worker; ready: Promise<unknown>; busy: boolean } | null = null

/**
 * The matches of a query in each of the texts. Patterns are matched in another thread, so that the
 * window continues whatever they do; a new query replaces a running one, whose promise then never
 * resolves.
 *
 *
 * @throws LedeError `find.pattern`, `find.tooSlow`
 */
export async function matchTexts(
  texts: readonly string[],
  query: FindQuery,
  replacement: string | null,
): Promise<Match[][]> {
  if (!query.isPattern) return texts.map(finderOf(query, replacement))
  // What is wrong with a pattern is known without asking.
  finderOf(query, replacement)
  if (thread?.busy) end()
  const used = start()
  used.busy = true
  await used.ready
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end()
      reject(new LedeError('find.tooSlow'))
    }, patience)
    used.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer)
      used.busy = false
      if ('matches' in data) resolve(data.matches)
      else reject(unpackError(data))
    }
    const question: Question = { texts, query, replacement }
    used.worker.postMessage(question)
  })
}

function start() {
  if (thread !== null) return thread
  const worker = new Worker(new URL('./matcher.ts', import.meta.url), { type: 'module' })
  const ready = new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }))
  thread = { worker, ready, busy: false }
  return thread
}

function end(): void {
  thread?.worker.terminate()
  thread = null
}
