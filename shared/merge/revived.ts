import * as Y from 'yjs'
import { diff } from '#shared/review/diff.ts'
import { lettersIn } from '#shared/review/words.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { added, type Ids } from './id-ranges.ts'
import { likeness } from './likeness.ts'

/** A fragment as one copy of a draft has it: what both copies know of each client (the clocks up to which), and what this one has deleted. */
export interface Copy {
  readonly fragment: Y.XmlFragment
  readonly states: ReadonlyMap<number, number>
  readonly deleted: Y.Snapshot['ds']
}

/** Finds what both copies deleted, each for something of its own, and adds its names to `back`: it was still there when they parted. */
export function revived(one: Copy, other: Copy, back: Ids): void {
  const isGone = (id: Y.ID) => Y.isDeleted(one.deleted, id) && Y.isDeleted(other.deleted, id)
  const others = gapsIn(other)
  const elements = elementsIn(other)
  const news = { one: newLinesIn(one), other: newLinesIn(other) }
  const visit = (parent: Parent, above: readonly Y.Item[]) => {
    if (parent instanceof Y.XmlText) {
      if (above.every(({ id }) => !isGone(id))) reviveWords(parent, { one, other, others, news, back })
      return
    }
    for (const item of itemsOf(parent)) {
      const type = typeOf(item)
      if (type === null || !isCommon(one, item.id)) continue
      if (type instanceof Y.XmlElement) reviveLine(type, [...above, item], news, one, isGone, back)
      const counterpart = elements.get(nameOf(item.id))
      if (type instanceof Y.XmlElement && counterpart)
        revivedEntries({ ...one, entries: type._map }, { ...other, entries: counterpart._map }, back)
      visit(type, [...above, item])
    }
  }
  visit(one.fragment, [])
}

/** The entries of a map or the attributes of an element, as one copy has them. */
export type Entries = Omit<Copy, 'fragment'> & { readonly entries: ReadonlyMap<string, Y.Item> }

/** Finds what both copies have put another value in the place of, and adds its name to `back`. */
export function revivedEntries(one: Entries, other: Entries, back: Ids): void {
  for (const [name, last] of one.entries) {
    const theirs = other.entries.get(name)
    const before = lastCommon(last, one)
    if (before === null || theirs === undefined || isCommon(one, last.id) || isCommon(other, theirs.id)) continue
    added(back, before.id, 1)
  }
}

/** What an entry last was, of what both copies know. */
function lastCommon(last: Y.Item, copy: Pick<Copy, 'states'>): Y.Item | null {
  let item: Y.Item | null = last
  while (item !== null && !isCommon(copy, item.id)) item = item.left
  return item
}

const nameOf = ({ client, clock }: Y.ID) => `${client} ${clock}`

function elementsIn({ fragment }: Copy): Map<string, Y.XmlElement> {
  const elements = new Map<string, Y.XmlElement>()
  const visit = (parent: Parent) => {
    for (const item of itemsOf(parent)) {
      const type = typeOf(item)
      if (!(type instanceof Y.XmlElement)) continue
      elements.set(nameOf(item.id), type)
      visit(type)
    }
  }
  visit(fragment)
  return elements
}

type Parent = Y.XmlFragment | Y.XmlText

function* itemsOf(parent: Parent): Generator<Y.Item> {
  for (let item = parent._start; item !== null; item = item.right) yield item
}

function typeOf(item: Y.Item): Y.XmlElement | Y.XmlText | null {
  const type = item.content instanceof Y.ContentType ? item.content.type : null
  return type instanceof Y.XmlElement || type instanceof Y.XmlText ? type : null
}

function isCommon({ states }: Pick<Copy, 'states'>, { client, clock }: Y.ID): boolean {
  return clock < (states.get(client) ?? 0)
}

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

/** Where a copy has put something of its own into texts: before which common characters, and (by the text's name) at the end of which texts. */
function gapsIn(copy: Copy): Names {
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

/** One character of a text that both copies know: who has deleted it, and who put something in before it. */
interface Unit extends Letter {
  readonly isGone: { readonly one: boolean; readonly other: boolean }
  readonly isNew: { readonly one: boolean; readonly other: boolean }
}

interface Around {
  readonly one: Copy
  readonly other: Copy
  readonly others: Names
  readonly news: { readonly one: NewLines; readonly other: NewLines }
  readonly back: Ids
}

/**
 * Characters that both deleted come back where both also changed something right there, so both replaced them; and where both have them in lines of their own, so both made them anew (the end of a paragraph
 * that one split and the other quoted).
 */
function reviveWords(text: Y.XmlText, { one, other, others, news, back }: Around): void {
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

/** The letters of a run that both copies have in lines of their own. */
function madeAnew(run: readonly Unit[], news: Around['news']): Letter[] {
  const words = run
    .map(({ text }) => text)
    .join('')
    .trim()
  const [ones, others] = [news.one, news.other].map((lines) => lineWith(words, [...lines.values()].flat()))
  return ones == null || others == null ? [] : [...new Set([...sharedWith(run, ones), ...sharedWith(run, others)])]
}

/** Fewer letters are likely to stand elsewhere by chance. */
const leastLetters = 4

function lineWith(words: string, lines: readonly string[]): string | null {
  if (lettersIn(words) < leastLetters) return null
  return lines.find((line) => line.includes(words)) ?? mostAlike(words, lines)
}

/** The lines that a copy has put in, by the kind of their node: everything that each says. */
type NewLines = ReadonlyMap<string, readonly string[]>

function newLinesIn(copy: Copy): NewLines {
  const lines = new Map<string, string[]>()
  const visit = (parent: Y.XmlFragment) => {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      const texts = child.toArray().filter((text) => text instanceof Y.XmlText)
      // The editor may put the words of a line into an empty one that was there.
      const isNew = [child, ...texts].some(({ _item: item }) => item !== null && !isCommon(copy, item.id))
      if (isLine(child) && isNew) {
        const says = [...texts.map(textIn), ...Object.values(child.getAttributes())].join(' ')
        lines.set(child.nodeName, [...(lines.get(child.nodeName) ?? []), says])
      }
      visit(child)
    }
  }
  visit(copy.fragment)
  return lines
}

function isLine({ nodeName }: Y.XmlElement): boolean {
  const type = articleSchema.nodes[nodeName]
  return type !== undefined && (type.isTextblock || type.isLeaf)
}

function textIn(text: Y.XmlText): string {
  const parts: { insert?: unknown }[] = text.toDelta()
  return parts.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('')
}

interface Letter {
  readonly id: Y.ID
  readonly text: string
}

/**
 * A line that both deleted, or emptied, comes back where each copy has one much like it that is its own: both made it anew, somewhere or in something. Of its letters those come back that either still has. `above`: the
 * line's item and those it is in.
 */
function reviveLine(
  line: Y.XmlElement,
  above: readonly Y.Item[],
  news: { readonly one: NewLines; readonly other: NewLines },
  one: Copy,
  isGone: (id: Y.ID) => boolean,
  back: Ids,
): void {
  if (!isLine(line)) return
  const texts = [...itemsOf(line)].filter((item) => typeOf(item) instanceof Y.XmlText && isCommon(one, item.id))
  const letters = texts.flatMap((item) => lettersOf(item, one))
  const isHere = !above.some(({ id }) => isGone(id))
  if (isHere && (letters.length === 0 || letters.some(({ id }) => !isGone(id)))) return
  const attributes = attributesOf(line, one)
  const words = letters.map(({ text }) => text).join('')
  const says = [words, ...attributes.flatMap(contentOf)].join(' ')
  if (line.nodeName === 'paragraph' && words.trim() === '') return
  const [ones, others] = [news.one, news.other].map(
    (lines) => mostAlike(says, lines.get(line.nodeName) ?? []) ?? lineWith(words.trim(), [...lines.values()].flat()),
  )
  if (ones == null || others == null) return
  for (const { id } of new Set([...sharedWith(letters, ones), ...sharedWith(letters, others)])) added(back, id, 1)
  const containers = above.flatMap((item) => {
    const type = typeOf(item)
    return type instanceof Y.XmlElement ? attributesOf(type, one) : []
  })
  const inside = [...itemsOf(line)].filter((item) => typeOf(item) !== null && isCommon(one, item.id))
  for (const { id, length } of [...above, ...inside, ...containers]) if (isGone(id)) added(back, id, length)
}

function contentOf({ content }: Y.Item): unknown[] {
  return content.getContent()
}

function lettersOf(item: Y.Item, copy: Copy): Letter[] {
  const text = typeOf(item)
  if (text === null) return []
  return [...itemsOf(text)].flatMap(({ id, content }) =>
    content instanceof Y.ContentString && isCommon(copy, id)
      ? Array.from({ length: content.str.length }, (_, offset) => ({
          id: Y.createID(id.client, id.clock + offset),
          text: content.str[offset] ?? '',
        }))
      : [],
  )
}

const leastLikeness = 0.3

function mostAlike(text: string, lines: readonly string[]): string | null {
  const all = lines.map((line) => ({ line, likeness: likeness(text, line) }))
  const best = all.reduce((most, each) => (each.likeness > most.likeness ? each : most), { line: '', likeness: 0 })
  return best.likeness >= leastLikeness ? best.line : null
}

/** The letters that a text still has. */
function sharedWith(letters: readonly Letter[], text: string): Letter[] {
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

/** What an element last had as its attributes, of what both copies know. */
function attributesOf(element: Y.XmlElement, copy: Copy): Y.Item[] {
  return [...element._map.values()].flatMap((last) => lastCommon(last, copy) ?? [])
}
