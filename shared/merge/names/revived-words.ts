import * as Y from 'yjs'
import { type Copy, isCommon, itemsOf, type Parent, typeOf } from './copy-items.ts'
import { added, type Ids } from './id-ranges.ts'
import { type Letter, lineWith, type NewLines, sharedWith } from './new-lines.ts'

/** Names of Yjs. */
class Names {
  readonly #clocks = new Map<number, Set<number>>()

  add({ client, clock }: Y.ID): void {
    const clocks = this.#clocks.get(client)
    if (clocks) clocks.add(clock)
    else this.#clocks.set(client, new Set([clock]))
  }

  has({ client, clock }: Y.ID): boolean {
    return this.#clocks.get(client)?.has(clock) ?? false
  }
}

/**
 * Before which common characters, and (by the name of the text) at the end of which texts, a copy
 * has put in something of its own.
 */
export function gapsIn(copy: Copy): Names {
  const gaps = new Names()
  const visit = (parent: Parent) => {
    let isNew = false
    for (const item of itemsOf(parent)) {
      const type = typeOf(item)
      if (type !== null) visit(type)
      else if (!isCommon(copy, item.id)) isNew ||= item.countable
      else if (item.countable) {
        if (isNew) gaps.add(item.id)
        isNew = false
      }
    }
    if (isNew && parent._item) gaps.add(parent._item.id)
  }
  visit(copy.fragment)
  return gaps
}

/**
 * One character of a text that both copies know: who has deleted it, and who put something in
 * before it.
 */
interface Unit extends Letter {
  readonly isGone: { readonly one: boolean; readonly other: boolean }
  readonly isNew: { readonly one: boolean; readonly other: boolean }
}

export interface RevivalContext {
  readonly one: Copy
  readonly other: Copy
  readonly others: Names
  readonly news: { readonly one: NewLines; readonly other: NewLines }
  readonly back: Ids
}

/**
 * Brings back characters that both copies deleted, where both also changed something right there,
 * and so replaced them; or where both have them in new lines of their own (the end of a paragraph
 * that one split and the other made a quotation).
 */
export function reviveWords(text: Y.XmlText, { one, other, others, news, back }: RevivalContext): void {
  if (![...itemsOf(text)].some((item) => item.deleted && item.countable && isCommon(one, item.id))) return
  const { units, isNewAtEnd } = unitsOf(text, one, other, others)
  for (let from = 0; from < units.length; ) {
    let to = from
    while (units[to]?.isGone.one && units[to]?.isGone.other) to += 1
    const run = units.slice(from, to)
    const around = [units[from - 1], units[to]]
    const isTouched = (side: 'one' | 'other') =>
      around.some((unit) => unit?.isGone[side]) ||
      run.some((unit) => unit.isNew[side]) ||
      (units[to]?.isNew[side] ?? isNewAtEnd[side])
    const found = isTouched('one') && isTouched('other') ? run : madeAnew(run, news)
    for (const { id } of found) added(back, id, 1)
    from = to + 1
  }
}

function unitsOf(text: Y.XmlText, one: Copy, other: Copy, others: Names) {
  const units: Unit[] = []
  let isNew = false
  for (const { id: start, content, countable, length } of itemsOf(text)) {
    if (!countable) continue
    if (!isCommon(one, start)) {
      isNew = true
      continue
    }
    const letters = content instanceof Y.ContentString ? content.str : ''
    for (let offset = 0; offset < length; offset += 1) {
      const id = Y.createID(start.client, start.clock + offset)
      units.push({
        id,
        text: letters[offset] ?? '\ufffc',
        isGone: { one: Y.isDeleted(one.deleted, id), other: Y.isDeleted(other.deleted, id) },
        isNew: { one: isNew && offset === 0, other: others.has(id) },
      })
    }
    isNew = false
  }
  const isNewAtEnd = { one: isNew, other: text._item !== null && others.has(text._item.id) }
  return { units, isNewAtEnd }
}

/**
 * The letters of a run that both copies have in what they put in; with the space that set it apart
 * where it was, whether or not it has one where it is.
 */
function madeAnew(run: readonly Unit[], news: RevivalContext['news']): Letter[] {
  const text = run.map((unit) => unit.text).join('')
  const words = text.trim()
  const [ones, others] = [news.one, news.other].map((lines) => lineWith(words, [...lines.values()].flat()))
  if (ones == null || others == null) return []
  const start = text.length - text.trimStart().length
  const spaces = [...run.slice(0, start), ...run.slice(text.trimEnd().length)]
  return [...new Set([...spaces, ...sharedWith(run, ones), ...sharedWith(run, others)])]
}
