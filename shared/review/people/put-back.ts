import * as Y from 'yjs'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import type { Pair } from './kept-letters.ts'
import { placedWords } from './placed-words.ts'

/** What became of letters in an edit: put in by it, deleted by then, or standing as they were. */
export type Fate = 'new' | 'deleted' | 'standing'

/**
 * The letters of a text that an edit put back where they had stood: each with the one of the same
 * word that was deleted there, the words of both in their order.
 */
export function putBackIn(text: Y.XmlText, fateOf: (item: Y.Item) => Fate | null): Pair[] {
  const stretches = stretchesIn(text, fateOf)
  if (!stretches.some(({ fate }) => fate === 'new') || !stretches.some(({ fate }) => fate === 'deleted')) return []
  const words = stretches.flatMap(wordsOf)
  const [put, gone] = [words.filter(({ fate }) => fate !== 'deleted'), words.filter(({ fate }) => fate !== 'new')]
  const pairs: Pair[] = []
  let at = { put: 0, gone: 0 }
  const stay = (end: number) => {
    for (; at.put < end; at = { put: at.put + 1, gone: at.gone + 1 }) {
      const [is, was] = [put[at.put], gone[at.gone]]
      if (is?.fate === 'new' && was) pairs.push(...lettersOf(is, was))
    }
  }
  for (const { fromA, toA, toB } of diffBy(put, gone, ({ key }) => key)) {
    stay(fromA)
    at = { put: toA, gone: toB }
  }
  stay(put.length)
  return pairs
}

/** Letters of one fate that were written one after the other. */
interface Stretch {
  readonly fate: Fate
  text: string
  readonly letters: Y.ID[]
}

function stretchesIn(text: Y.XmlText, fateOf: (item: Y.Item) => Fate | null): Stretch[] {
  const stretches: Stretch[] = []
  // By the letter that would go on with it: what was typed into a word and deleted parts no word.
  const open = new Map<string, Stretch>()
  for (let item = text._start; item !== null; item = item.right) {
    const fate = fateOf(item)
    if (!(item.content instanceof Y.ContentString) || fate === null) continue
    if (fate === 'standing') open.clear()
    const { client, clock } = item.id
    const last = open.get(`${client} ${clock}`)
    const goesOn = last?.fate === fate && (last === stretches.at(-1) || isInWord(last.text, item.content.str))
    const stretch: Stretch = goesOn ? last : { fate, text: '', letters: [] }
    if (stretch !== last) stretches.push(stretch)
    stretch.text += item.content.str
    for (let offset = 0; offset < item.length; offset += 1) stretch.letters.push({ client, clock: clock + offset })
    open.set(`${client} ${clock + item.length}`, stretch)
  }
  return stretches
}

/** Whether a word goes on from the one text into the other. */
function isInWord(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
}

interface Word {
  readonly fate: Fate
  /** The same of words that can be one: what stands is only itself. */
  readonly key: string
  readonly stretch: Stretch
  readonly from: number
  readonly length: number
}

/** The words of a stretch, without the spaces. */
function wordsOf(stretch: Stretch): Word[] {
  const { fate, text, letters } = stretch
  return placedWords(text).flatMap(({ text: word, from }) => {
    if (word.trim() === '') return []
    const first = letters[from]
    const key = fate === 'standing' ? `${first?.client} ${first?.clock}` : `"${word}`
    return [{ fate, key, stretch, from, length: word.length }]
  })
}

/** The letters of one word with those of the other, and the space behind where both have it. */
function lettersOf(is: Word, was: Word): Pair[] {
  const hasSpace = [is, was].every(({ stretch, from, length }) => stretch.text[from + length] === ' ')
  return Array.from({ length: is.length + (hasSpace ? 1 : 0) }, (_, offset) => offset).flatMap((offset): Pair[] => {
    const [now, before] = [is.stretch.letters[is.from + offset], was.stretch.letters[was.from + offset]]
    return now && before ? [[now, before]] : []
  })
}
