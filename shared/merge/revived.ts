import * as Y from 'yjs'
import { diff } from '#shared/review/diff.ts'
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
  const news = { one: newLinesIn(one), other: newLinesIn(other) }
  const visit = (parent: Parent, above: readonly Y.Item[]) => {
    if (parent instanceof Y.XmlText) {
      if (above.every(({ id }) => !isGone(id))) reviveWords(parent, one, other, others, back)
      return
    }
    for (const item of itemsOf(parent)) {
      const type = typeOf(item)
      if (type === null || !isCommon(one, item.id)) continue
      if (isGone(item.id) && type instanceof Y.XmlElement) reviveLine(type, [...above, item], news, one, isGone, back)
      visit(type, [...above, item])
    }
  }
  visit(one.fragment, [])
}

type Parent = Y.XmlFragment | Y.XmlText

function* itemsOf(parent: Parent): Generator<Y.Item> {
  for (let item = parent._start; item !== null; item = item.right) yield item
}

function typeOf(item: Y.Item): Y.XmlElement | Y.XmlText | null {
  const type = item.content instanceof Y.ContentType ? item.content.type : null
  return type instanceof Y.XmlElement || type instanceof Y.XmlText ? type : null
}

function isCommon({ states }: Copy, { client, clock }: Y.ID): boolean {
  return clock < (states.get(client) ?? 0)
}

const nameOf = ({ client, clock }: Y.ID) => `${client} ${clock}`

/** Before which common characters (by name) a copy has put something in that is its own, in its texts; what was put in at the end of one is named by the text. */
function gapsIn(copy: Copy): ReadonlySet<string> {
  const gaps = new Set<string>()
  const visit = (parent: Parent) => {
    let isNew = false
    for (const item of itemsOf(parent)) {
      const type = typeOf(item)
      if (type !== null) visit(type)
      else if (!isCommon(copy, item.id)) isNew ||= item.countable
      else if (item.countable) {
        if (isNew) gaps.add(nameOf(item.id))
        isNew = false
      }
    }
    if (isNew && parent._item) gaps.add(`end ${nameOf(parent._item.id)}`)
  }
  visit(copy.fragment)
  return gaps
}

/** One character of a text that both copies know: who has deleted it, and who put something in before it. */
interface Unit {
  readonly id: Y.ID
  readonly isGone: { readonly one: boolean; readonly other: boolean }
  readonly isNew: { readonly one: boolean; readonly other: boolean }
}

/** Characters that both deleted come back where either copy also changed something right there: so both replaced them. */
function reviveWords(text: Y.XmlText, one: Copy, other: Copy, others: ReadonlySet<string>, back: Ids): void {
  const units: Unit[] = []
  let isNew = false
  for (const item of itemsOf(text)) {
    if (!item.countable) continue
    if (!isCommon(one, item.id)) {
      isNew = true
      continue
    }
    for (let offset = 0; offset < item.length; offset += 1) {
      const id = Y.createID(item.id.client, item.id.clock + offset)
      units.push({
        id,
        isGone: { one: Y.isDeleted(one.deleted, id), other: Y.isDeleted(other.deleted, id) },
        isNew: { one: isNew && offset === 0, other: others.has(nameOf(id)) },
      })
    }
    isNew = false
  }
  const ends = { one: isNew, other: text._item !== null && others.has(`end ${nameOf(text._item.id)}`) }
  for (let from = 0; from < units.length; ) {
    let to = from
    while (units[to]?.isGone.one && units[to]?.isGone.other) to += 1
    const run = units.slice(from, to)
    const around = [units[from - 1], units[to]]
    const isTouched = (side: 'one' | 'other') =>
      around.some((unit) => unit?.isGone[side]) ||
      run.some((unit) => unit.isNew[side]) ||
      (units[to]?.isNew[side] ?? ends[side])
    if (run.length > 0 && isTouched('one') && isTouched('other')) for (const { id } of run) added(back, id, 1)
    from = to + 1
  }
}

/** The texts of the lines that a copy has put in. */
function newLinesIn(copy: Copy): string[] {
  const lines: string[] = []
  const visit = (parent: Y.XmlFragment) => {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      if (child._item && !isCommon(copy, child._item.id)) lines.push(...ownTexts(child))
      visit(child)
    }
  }
  visit(copy.fragment)
  return lines
}

function ownTexts(element: Y.XmlElement): string[] {
  const texts = element.toArray().filter((child) => child instanceof Y.XmlText)
  return texts.map((text) => textIn(text))
}

function textIn(text: Y.XmlText): string {
  const parts: { insert?: unknown }[] = text.toDelta()
  return parts.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('')
}

interface Letter {
  readonly id: Y.ID
  readonly text: string
}

/** A line that both deleted comes back where each copy has one much like it that is its own: both made it anew, somewhere or in something. Of its letters those come back that either still has. */
function reviveLine(
  line: Y.XmlElement,
  above: readonly Y.Item[],
  news: { readonly one: readonly string[]; readonly other: readonly string[] },
  one: Copy,
  isGone: (id: Y.ID) => boolean,
  back: Ids,
): void {
  const texts = [...itemsOf(line)].filter((item) => typeOf(item) instanceof Y.XmlText && isCommon(one, item.id))
  const letters = texts.flatMap((item) => lettersOf(item, one))
  const before = letters.map(({ text }) => text).join('')
  if (before.trim() === '') return
  const counterparts = [news.one, news.other].map((lines) => mostAlike(before, lines))
  if (counterparts.some((text) => text === null)) return
  const kept = new Set(counterparts.flatMap((text) => sharedWith(letters, text ?? '')))
  for (const { id } of kept) added(back, id, 1)
  for (const item of [...above, ...texts]) {
    if (!isGone(item.id)) continue
    added(back, item.id, 1)
    const type = typeOf(item)
    if (type instanceof Y.XmlElement) for (const attribute of attributesOf(type, one)) added(back, attribute.id, 1)
  }
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

function mostAlike(text: string, lines: readonly string[]): string | null {
  const all = lines.map((line) => ({ line, likeness: likeness(text, line) }))
  const best = all.reduce((most, each) => (each.likeness > most.likeness ? each : most), { line: '', likeness: 0 })
  return best.likeness >= 0.4 ? best.line : null
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
  return [...element._map.values()].flatMap((last) => {
    let item: Y.Item | null = last
    while (item !== null && !isCommon(copy, item.id)) item = item.left
    return item ?? []
  })
}
