import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import { nodesWith } from '#shared/blocks/traits.ts'
import {
  type BodyChange,
  type LineForm,
  type Move,
  movedBy,
  type Range,
  type TextChange,
} from '#shared/review/index.ts'

/** How suggestions look: the colour of each person, and the texts of marks in the margin. */
export interface SuggestionLook {
  /** The class of a person's colour; '' for an unknown person. */
  colourOf(person: string | undefined): string
  /** Deleted text, for screen readers. */
  deleted(text: string): string
  /** Text that was moved away, for screen readers. */
  movedAway(text: string): string
  formOf(form: LineForm): { short: string; long: string }
  markOf(name: string): { short: string; long: string }
}

/** The decorations for the suggestions of the body, each part with the key of its group. */
export function decorationsOf(
  doc: Node,
  groups: readonly SuggestionGroup[],
  current: string | null,
  look: SuggestionLook,
): Decoration[] {
  return groups.flatMap((group) => {
    const moved = movedBy(group.suggestions)
    return group.suggestions.flatMap((suggestion, index) =>
      suggestion.kind === 'field'
        ? []
        : suggestion.changes.flatMap((change, place) =>
            ofChange(doc, change, {
              group: group.key,
              className: `${look.colourOf(group.authors[0])} ${group.key === current ? 'is-current' : ''}`,
              isFirst: index + place === 0,
              moved,
              look,
            }),
          ),
    )
  })
}

interface Shown {
  group: string
  className: string
  isFirst: boolean
  /** What the group moves; null if it moves nothing. */
  moved: Move | null
  look: SuggestionLook
}

function ofChange(doc: Node, change: BodyChange, shown: Shown): Decoration[] {
  const { group, className, isFirst, look } = shown
  const { from, to } = change.live
  const insertion = shown.moved === null ? 'suggested-insertion' : 'suggested-move'
  const spec = { group, look: `${change.kind} ${insertion} ${className} ${group}` }
  switch (change.kind) {
    case 'text':
      return [
        ...(change.before === '' ? [] : [deletion(from, change.before, shown)]),
        ...(change.after === ''
          ? []
          : [Decoration.inline(from, to, { nodeName: 'ins', class: `${insertion} ${className}` }, spec)]),
        ...editedOnTheWay(change, shown),
        ...lineEnds(from, change.after, shown),
        ...(change.after.includes('\n') ? newParts(doc, change.live, shown) : []),
      ]
    case 'marks': {
      const names = [...change.added, ...change.removed].map(({ type }) => look.markOf(type.name))
      return [
        Decoration.inline(from, to, { class: `suggested-form ${className}` }, spec),
        ...(isFirst ? [marginNote(from, names, shown)] : []),
      ]
    }
    case 'block':
      return [
        Decoration.node(from, to, { class: `suggested-block ${className}` }, spec),
        ...(to - from > 1 ? [marginNote(from + 1, [look.formOf(change.after)], shown)] : []),
      ]
  }
}

/** The changes inside a moved line, shown in that line. */
function editedOnTheWay({ live, after }: TextChange, shown: Shown): Decoration[] {
  const { moved, group, className } = shown
  // Its words are contiguous there: it is one line, from its start.
  if (moved === null || after !== moved.text || after.trimEnd().includes('\n')) return []
  const inside = { group, look: `inside ${className} ${group}` }
  const marks: Decoration[] = []
  let at = live.from
  for (const { text, change } of moved.words) {
    if (change === 'deleted') marks.push(deletion(at, text, { ...shown, moved: null }))
    else {
      if (change === 'inserted')
        marks.push(Decoration.inline(at, at + text.length, { class: `suggested-insertion ${className}` }, inside))
      at += text.length
    }
  }
  return marks
}

function deletion(position: number, text: string, { group, className, moved, look }: Shown): Decoration {
  const make = () => {
    const element = document.createElement('del')
    element.className = `${moved === null ? 'suggested-deletion' : 'suggested-origin'} ${className}`
    element.textContent = moved === null ? text.replaceAll('\n', '¶') : `↕ ${beginningOf(moved.text)}`
    element.title = moved === null ? look.deleted(text) : look.movedAway(moved.text)
    return element
  }
  return Decoration.widget(position, make, { ...widget(group, `del ${moved === null} ${className} ${text}`), side: -1 })
}

/** The start of a moved text, which stands in full elsewhere. */
function beginningOf(text: string): string {
  const line = text.trim().replaceAll('\n', ' ')
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line
}

/**
 * The rows, cells, boxes and cards that are entirely new: all their lines are in a new range. Of
 * nested ones, only the outer one is marked.
 */
function newParts(doc: Node, { from, to }: Range, { group, className }: Shown): Decoration[] {
  const parts: Decoration[] = []
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, position) => {
    if (node.isText || !isPart(node)) return !node.isTextblock
    const { first, last } = linesOf(node, position)
    if (first < from || last >= to) return true
    const end = position + node.nodeSize
    parts.push(
      Decoration.node(
        position,
        end,
        { class: `suggested-part ${className}` },
        { group, look: `part ${className} ${group}` },
      ),
    )
    return false
  })
  return parts
}

const parts = nodesWith(({ isMarkedWhole }) => isMarkedWhole)

function isPart(node: Node): boolean {
  return parts.has(node.type.name)
}

/** The start and the end of a block's text. */
function linesOf(node: Node, position: number): { first: number; last: number } {
  const depthOf = (side: 'firstChild' | 'lastChild') => {
    let depth = 0
    for (let at = node[side], around = node; at !== null && !around.isTextblock; at = around[side]) {
      around = at
      depth += 1
    }
    return depth
  }
  if (node.isLeaf) return { first: position, last: position }
  const [start, end] = [depthOf('firstChild'), depthOf('lastChild')]
  return { first: position + 1 + start, last: position + node.nodeSize - 1 - end }
}

/** A mark at the end of each inserted paragraph. */
function lineEnds(from: number, after: string, { group, className }: Shown): Decoration[] {
  const make = () => {
    const element = document.createElement('span')
    element.className = `suggested-end ${className}`
    element.textContent = '¶'
    element.ariaHidden = 'true'
    return element
  }
  // Only the first has a place that the text determines; the later ones are in paragraphs that are
  // entirely new.
  const first = after.indexOf('\n')
  return first === -1 ? [] : [Decoration.widget(from + first, make, { ...widget(group, `end ${className}`), side: 1 })]
}

function marginNote(position: number, names: readonly { short: string; long: string }[], shown: Shown): Decoration {
  const make = () => {
    const element = document.createElement('span')
    element.className = `suggested-note ${shown.className}`
    element.textContent = names.map(({ short }) => short).join(' ')
    element.title = names.map(({ long }) => long).join(', ')
    return element
  }
  const key = `note ${shown.className} ${names.map(({ short }) => short).join(' ')}`
  return Decoration.widget(position, make, { ...widget(shown.group, key), side: -2 })
}

function widget(group: string, key: string) {
  const look = `${key} ${group}`
  return { group, key: look, look, ignoreSelection: true, stopEvent: () => false }
}
