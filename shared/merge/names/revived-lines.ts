import * as Y from 'yjs'
import { attributesOf, type Copy, isCommon, itemsOf, typeOf } from './copy-items.ts'
import { added, type Ids } from './id-ranges.ts'
import { isLine, type Letter, lineWith, mostAlike, type NewLines, sharedWith } from './new-lines.ts'

/**
 * A line that both deleted, or emptied, comes back where each copy has one much like it that is its
 * own: both made it anew, somewhere or in something. Of its letters those come back that either
 * still has. `above`: the line's item and those it is in.
 */
export function reviveLine(
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
