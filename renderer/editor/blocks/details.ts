import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { insertBlocks } from '#renderer/editor/toolbar/insert-blocks.ts'
import { addressOf } from '#shared/address.ts'
import { linkCardKind } from '#shared/blocks/link-card/node.ts'
import { keysOf } from '#shared/keys-of.ts'
import { lineText } from '#shared/schema/line-text.ts'

/**
 * How a detail is entered: on one line, on several, as a web address, as an address or embed code
 * that provides the other details, or chosen.
 */
export type DetailInput = 'line' | 'text' | 'address' | 'embed' | 'kind'

/**
 * The texts that blocks have besides their content, by the name of the block. `needed`: the block
 * is not inserted without it.
 */
export const details = {
  table: [{ name: 'caption', input: 'line', needed: false }],
  pullQuote: [{ name: 'attribution', input: 'line', needed: false }],
  relatedLink: [{ name: 'href', input: 'address', needed: true }],
  linkCard: [
    { name: 'url', input: 'embed', needed: true },
    { name: 'title', input: 'line', needed: true },
    { name: 'description', input: 'text', needed: false },
    { name: 'site', input: 'line', needed: false },
    { name: 'kind', input: 'kind', needed: true },
  ],
} as const satisfies Readonly<Record<string, readonly { name: string; input: DetailInput; needed: boolean }[]>>

export type DetailedName = keyof typeof details
export type DetailName = (typeof details)[DetailedName][number]['name']

/**
 * A block whose details can be edited: its position (null: still to be inserted), its kind, and the
 * entered values.
 */
export interface DetailedBlock {
  readonly position: number | null
  readonly name: DetailedName
  readonly values: Readonly<Record<string, string>>
}

/**
 * The block with details that is selected or, of those around the caret, the innermost; null where
 * there is none.
 */
export function detailedBlock({ selection }: EditorState): DetailedBlock | null {
  if (selection instanceof NodeSelection) return readDetails(selection.node, selection.from)
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const found = readDetails($from.node(depth), $from.before(depth))
    if (found) return found
  }
  return null
}

/** A link card to be written; with the address, if the paragraph of the caret consists of one. */
export function newLinkCard({ selection }: EditorState): DetailedBlock {
  const url = onlyAddressIn(selection.$from.parent)
  return { position: null, name: 'linkCard', values: { kind: 'link', ...(url === null ? {} : { url }) } }
}

/** The web address that all of a paragraph is; null where it is anything else. */
function onlyAddressIn(paragraph: Node): string | null {
  const text = paragraph.textContent.trim()
  return /^https?:\/\/\S+$/.test(text) ? text : null
}

function readDetails(node: Node, position: number): DetailedBlock | null {
  const name = keysOf(details).find((known) => known === node.type.name)
  if (name === undefined) return null
  const values = Object.fromEntries(details[name].map(({ name }) => [name, String(node.attrs[name] ?? '')]))
  return { position, name, values }
}

/**
 * The attributes for the entered details; null, and which of them is wrong, if one is missing or no
 * address.
 */
export function attributesOf({
  name,
  values,
}: DetailedBlock): { attrs: Record<string, unknown> } | { wrong: DetailName } {
  const attrs: Record<string, unknown> = {}
  for (const detail of details[name]) {
    const typed = values[detail.name] ?? ''
    const value = readers[detail.input](typed)
    if (value === null && detail.needed) return { wrong: detail.name }
    attrs[detail.name] = value
  }
  return { attrs }
}

const webAddress = (typed: string) => (addressOf(typed)?.startsWith('http') ? addressOf(typed) : null)

const readers: Readonly<Record<DetailInput, (typed: string) => string | null>> = {
  line: lineText,
  text: lineText,
  address: webAddress,
  embed: webAddress,
  kind: linkCardKind,
}

/** Writes the details of a block that is there, or puts the block in. */
export function applyDetails({ position, name }: DetailedBlock, attrs: Record<string, unknown>): Command {
  return (state, dispatch, view) => {
    if (position === null) {
      const isSaid = (paragraph: Node) => addressOf(onlyAddressIn(paragraph) ?? '') === attrs.url
      return insertBlocks([typesOf(state.schema)[name].create(attrs)], isSaid)(state, dispatch, view)
    }
    const { tr } = state
    const present = tr.doc.nodeAt(position)
    if (present?.type.name !== name) return false
    for (const [key, value] of Object.entries(attrs))
      if (present.attrs[key] !== value) tr.setNodeAttribute(position, key, value)
    if (state.selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, position))
    dispatch?.(tr)
    return true
  }
}
