import begin from 'hunspell-asm/dist/cjs/lib/browser/hunspell.js'
import { packError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { suggestionsFor } from '#shared/spelling/check.ts'
import type { DictionaryFiles } from '#shared/spelling/dictionary-files.ts'
import { openHunspell } from '#shared/spelling/hunspell.ts'
import { type Judge, judgeOf } from '#shared/spelling/judge.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import { unknownWords } from '#shared/spelling/unknown-words.ts'
import type { Answered, Answers, Asked, DictionarySource, Question } from './messages.ts'

/** The most dictionaries open at once, those used last: the engine needs 20 to 60 MB for each. */
const mostOpen = 3

const open = new Map<string, Promise<Speller>>()

/** Checks spelling in a worker, with dictionaries that are loaded when a story needs them. */
self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    answer({ number: data.number, answer: await answers(data) })
  } catch (error) {
    answer({ number: data.number, error: packError(error) })
  }
})

function answer(message: Answered): void {
  self.postMessage(message)
}

async function answers(question: Question): Promise<Answers[Question['kind']]> {
  if (question.kind === 'open') {
    await opened(question.tag, question.source)
    return null
  }
  const speller = await spellerOf(question.tag)
  if (question.kind === 'suggest') return suggestionsFor(question.word, speller)
  const judge: Judge = judgeOf(speller, question.language)
  return question.texts.map((text) => unknownWords(text, judge, speller, question.language))
}

/** An open dictionary, which becomes the one used last. */
async function spellerOf(tag: string): Promise<Speller> {
  const speller = open.get(tag)
  if (speller === undefined) throw new LedeError('spelling.missing', { language: tag })
  open.delete(tag)
  open.set(tag, speller)
  return speller
}

async function opened(tag: string, source: DictionarySource): Promise<void> {
  const loading = load(source).then((files) => openHunspell(begin, files))
  open.delete(tag)
  open.set(tag, loading)
  for (const oldest of open.keys()) if (open.size > mostOpen) open.delete(oldest)
  try {
    await loading
  } catch (error) {
    if (open.get(tag) === loading) open.delete(tag)
    throw error
  }
}

async function load(source: DictionarySource): Promise<DictionaryFiles> {
  const { affixes, words } = source
  if (typeof affixes !== 'string' || typeof words !== 'string') {
    if (typeof affixes === 'string' || typeof words === 'string') throw new LedeError('spelling.pair')
    return { affixes, words }
  }
  const [first, second] = await Promise.all([bytesOf(affixes), bytesOf(words)])
  return { affixes: first, words: second }
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new LedeError('desk.away', {}, error)
  })
  if (!response.ok) throw new LedeError('spelling.broken', { why: `${response.status}` })
  return new Uint8Array(await response.arrayBuffer())
}
