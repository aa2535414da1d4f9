import { desk } from '#renderer/api/desk.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { UsableDictionary } from '#shared/spelling/dictionaries.ts'
import type { Unknown } from '#shared/spelling/unknown-words.ts'
import type { Answered, Answers, Asked, DictionarySource, Question } from './messages.ts'

/**
 * How long one question may take, in ms, without loading. A dictionary that takes longer makes
 * Hunspell search endlessly.
 */
const patience = { open: 30_000, check: 20_000, suggest: 10_000 } as const

interface Waiting {
  resolve(answer: unknown): void
  reject(error: LedeError): void
}

/** The worker, once it was needed, and the dictionaries it was given. */
let worker: Worker | null = null
let number = 0
const waiting = new Map<number, Waiting>()
const opening = new Map<string, Promise<unknown>>()

/**
 * The words of each text that are not in a dictionary. `language` (BCP 47) is the text's own.
 *
 *
 * @throws LedeError `spelling.…`
 */
export async function unknownIn(
  dictionary: UsableDictionary,
  language: string,
  texts: readonly string[],
): Promise<Unknown[][]> {
  await opened(dictionary)
  return again(dictionary, () => ask({ kind: 'check', tag: nameOf(dictionary), language, texts }))
}

/** Suggestions for a word, the likeliest first. */
export async function askSuggestions(dictionary: UsableDictionary, word: string): Promise<string[]> {
  await opened(dictionary)
  return again(dictionary, () => ask({ kind: 'suggest', tag: nameOf(dictionary), word }))
}

/**
 * Opens a new dictionary to see whether it is valid.
 *
 *
 * @throws LedeError `spelling.…`
 */
export async function tryDictionary(source: DictionarySource): Promise<void> {
  await ask({ kind: 'open', tag: 'tried', source })
}

/** Makes the worker read people's dictionaries again when they are next needed. */
export function forgetDictionaries(): void {
  opening.clear()
}

function nameOf({ tag, isOwn }: UsableDictionary): string {
  return isOwn ? `own:${tag}` : tag
}

/** The worker keeps only the dictionaries used last: one that it has closed is opened again. */
async function again<Answer>(dictionary: UsableDictionary, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof LedeError) || error.code !== 'spelling.missing') throw error
    opening.delete(nameOf(dictionary))
    await opened(dictionary)
    return work()
  }
}

async function opened(dictionary: UsableDictionary): Promise<void> {
  const name = nameOf(dictionary)
  const known = opening.get(name) ?? open(dictionary)
  opening.set(name, known)
  try {
    await known
  } catch (error) {
    // What failed because the desk or a file was missing may work later. An invalid dictionary
    // stays invalid until it is replaced.
    if (error instanceof LedeError && !error.code.startsWith('spelling.')) opening.delete(name)
    throw error
  }
}

async function open(dictionary: UsableDictionary): Promise<void> {
  const { tag, isOwn } = dictionary
  const beside = (ending: string) => new URL(`spelling/${tag}.${ending}`, document.baseURI).href
  const source = isOwn
    ? await desk.call('dictionaries.read', { tag })
    : { affixes: beside('aff'), words: beside('dic') }
  await ask({ kind: 'open', tag: nameOf(dictionary), source })
}

function ask<Kind extends Question['kind']>(question: Extract<Question, { kind: Kind }>): Promise<Answers[Kind]> {
  number += 1
  const asked: Asked = { ...question, number }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end(new LedeError('spelling.broken', { why: 'it takes too long' }))
    }, patience[question.kind])
    const done =
      <Value>(end: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer)
        end(value)
      }
    waiting.set(number, { resolve: done((answer) => resolve(answer as Answers[Kind])), reject: done(reject) })
    started().postMessage(asked)
  })
}

function started(): Worker {
  if (worker !== null) return worker
  worker = new Worker(new URL('./speller.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const asker = waiting.get(data.number)
    waiting.delete(data.number)
    if ('answer' in data) asker?.resolve(data.answer)
    else asker?.reject(unpackError(data.error))
  }
  // Without a message, its code could not be loaded.
  worker.onerror = ({ message }) =>
    end(message ? new LedeError('spelling.broken', { why: message }) : new LedeError('desk.away'))
  return worker
}

/** Ends the worker and all open questions. The next question starts a new one. */
function end(why: LedeError): void {
  worker?.terminate()
  worker = null
  opening.clear()
  const asked = [...waiting.values()]
  waiting.clear()
  for (const { reject } of asked) reject(why)
}
