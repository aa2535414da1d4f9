import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model'
import { type NoteLink, noteHref, noteLink } from '#shared/schema/note-link.ts'

/** The numbers of the notes' links in some content, by the side that they lead to. */
function numbersIn(content: Fragment): Readonly<Record<NoteLink['to'], Set<number>>> {
  const numbers = { call: new Set<number>(), note: new Set<number>() }
  content.descendants(({ marks }) => {
    for (const mark of marks) {
      const link = linkOf(mark)
      if (link) numbers[link.to].add(link.number)
    }
  })
  return numbers
}

function linkOf({ type, attrs }: Mark): NoteLink | null {
  return type.name === 'link' ? noteLink(attrs.href) : null
}

/**
 * Renumbers the notes of a slice that contains both notes and their marks, so that the story does
 * not use the numbers yet. Each mark still leads to its note.
 */
export function withFreeNotes(slice: Slice, story: Node): Slice {
  const brought = numbersIn(slice.content)
  const whole = new Set([...brought.call].filter((number) => brought.note.has(number)))
  const taken = numbersIn(story.content)
  const all = new Set([...taken.call, ...taken.note])
  if (![...whole].some((number) => all.has(number))) return slice
  const shift = Math.max(...all)
  const renumbered = (mark: Mark): Mark => {
    const link = linkOf(mark)
    if (link === null || !whole.has(link.number)) return mark
    return mark.type.create({ ...mark.attrs, href: noteHref(link.to, link.number + shift) })
  }
  return new Slice(withMarks(slice.content, renumbered), slice.openStart, slice.openEnd)
}

function withMarks(content: Fragment, change: (mark: Mark) => Mark): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    const marked = node.marks.length === 0 ? node : node.mark(node.marks.map(change))
    nodes.push(marked.isLeaf ? marked : marked.copy(withMarks(marked.content, change)))
  })
  return Fragment.fromArray(nodes)
}
