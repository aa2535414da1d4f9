import * as Y from 'yjs'
import { diff } from '#shared/review/diff/diff.ts'
import { likeness } from '#shared/review/diff/likeness.ts'
import { lettersIn } from '#shared/review/diff/words.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { type Copy, isCommon, itemsOf } from './copy-items.ts'

/**
 * The lines that a copy has put in, by the kind of their node: everything that each says; as
 * `text`, what it has put into lines that both copies know.
 */
export type NewLines = ReadonlyMap<string, readonly string[]>

/** The lines that are not among those that both copies know, even if some of their words are. */
export function newLinesIn(copy: Copy): NewLines {
  const lines = new Map<string, string[]>()
  const visit = (parent: Y.XmlFragment) => {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      const texts = child.toArray().filter((text) => text instanceof Y.XmlText)
      // The editor may put the words of a new line into an existing empty one, and replacing a
      // whole body (restoring a version) may put the words of one line into the next.
      const isNew =
        [child, ...texts].some(({ _item: item }) => item !== null && !isCommon(copy, item.id)) ||
        isRewritten(texts, copy)
      if (isLine(child) && isNew) {
        const says = [...texts.map(textIn), ...Object.values(child.getAttributes())].join(' ')
        lines.set(child.nodeName, [...(lines.get(child.nodeName) ?? []), says])
      } else if (isLine(child)) {
        const put = texts.flatMap((text) => putInto(text, copy)).filter((words) => lettersIn(words) >= leastPut)
        if (put.length > 0) lines.set('text', [...(lines.get('text') ?? []), ...put])
      }
      visit(child)
    }
  }
  visit(copy.fragment)
  return lines
}

/** Fewer letters than this are no sentence that somebody moved. */
const leastPut = 8

/** The passages of a text that belong to this copy alone. */
function putInto(text: Y.XmlText, copy: Copy): string[] {
  const passages: string[] = []
  let open = ''
  for (const { id, content, countable, deleted } of itemsOf(text)) {
    if (!countable || deleted) continue
    if (!isCommon(copy, id)) open += content instanceof Y.ContentString ? content.str : '\ufffc'
    else if (open !== '') {
      passages.push(open)
      open = ''
    }
  }
  return open === '' ? passages : [...passages, open]
}

/** Whether most letters of a line that both copies know belong to this copy alone. */
function isRewritten(texts: readonly Y.XmlText[], copy: Copy): boolean {
  const standing = texts.flatMap((text) => [...itemsOf(text)].filter(({ deleted, countable }) => countable && !deleted))
  const count = (items: readonly Y.Item[]) => items.reduce((sum, { length }) => sum + length, 0)
  return 2 * count(standing.filter(({ id }) => !isCommon(copy, id))) > count(standing)
}

/** Whether a node is a line: it has text in it, or nothing. */
export function isLine({ nodeName }: Y.XmlElement): boolean {
  const type = proseSchema.nodes[nodeName]
  return type !== undefined && (type.isTextblock || type.isLeaf)
}

function textIn(text: Y.XmlText): string {
  const parts: { insert?: unknown }[] = text.toDelta()
  return parts.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('')
}

/** Fewer letters than this may match elsewhere by chance. */
const leastLetters = 4

/** The line that contains these words, or else the most similar one; null if none does. */
export function lineWith(words: string, lines: readonly string[]): string | null {
  if (lettersIn(words) < leastLetters) return null
  return lines.find((line) => line.includes(words)) ?? mostAlike(words, lines)
}

const leastLikeness = 0.3

/** The line most similar to a text, null if none is very similar. */
export function mostAlike(text: string, lines: readonly string[]): string | null {
  const all = lines.map((line) => ({ line, likeness: likeness(text, line) }))
  const best = all.reduce((most, each) => (each.likeness > most.likeness ? each : most), { line: '', likeness: 0 })
  return best.likeness >= leastLikeness ? best.line : null
}

/** A character by its name. */
export interface Letter {
  readonly id: Y.ID
  readonly text: string
}

/** The letters that also occur in a text, in order. */
export function sharedWith(letters: readonly Letter[], text: string): Letter[] {
  const a = Int32Array.from(letters, (letter) => letter.text.charCodeAt(0))
  const b = Int32Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const shared: Letter[] = []
  let at = 0
  for (const { fromA, toA } of diff(a, b)) {
    shared.push(...letters.slice(at, fromA))
    at = toA
  }
  return [...shared, ...letters.slice(at)]
}
