import * as Y from 'yjs'
import { type Copy, isCommon, itemsOf, lastCommon, type Parent, typeOf } from './copy-items.ts'
import { added, type Ids } from './id-ranges.ts'
import { newLinesIn } from './new-lines.ts'
import { reviveLine } from './revived-lines.ts'
import { gapsIn, reviveWords } from './revived-words.ts'

/**
 * Finds what both copies deleted and each put something of its own in the place of, and adds its
 * names to `back`: it was still there when they parted.
 */
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
