import { Extension } from '@tiptap/core'
import { InputRule } from '@tiptap/pm/inputrules'
import { keymap } from '@tiptap/pm/keymap'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { addressAtEnd } from '#shared/address.ts'

/** Turns an address into a link when a space is typed after it. */
export const linkRule = new InputRule(/^.*[^\S\n]$/su, (state, [text = ''], start, end) => {
  // The text before the caret in the block, including what is being typed; see typed-typography.ts.
  // After an input method has finished, nothing is being typed.
  if (text.length <= end - start) return null
  return withLink(state, text.slice(0, -1), end)?.insertText(text.slice(-1), end) ?? null
})

/** `before`: the text of the block up to `pos`. */
function withLink({ tr, doc, schema }: EditorState, before: string, pos: number): Transaction | null {
  const address = addressAtEnd(before)
  if (address === null) return null
  const to = before.lastIndexOf(address.text) + address.text.length - before.length + pos
  const from = to - address.text.length
  const { link } = typesOf(schema)
  const mark = link.create({ href: address.href })
  const isText = doc.textBetween(from, to, undefined, '\ufffc') === address.text
  if (!isText || doc.rangeHasMark(from, to, link) || !doc.resolve(from).parent.type.allowsMarkType(link)) return null
  return tr.addMark(from, to, mark).removeStoredMark(link)
}

/** Links the address before the caret, and lets the key do its usual work. */
function linkBefore(onApply: () => void): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || !$from.parent.isTextblock) return false
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
    const tr = withLink(state, before, $from.pos)
    if (tr === null) return false
    onApply()
    dispatch?.(tr)
    onApply()
    return false
  }
}

/**
 * Turns an address into a link when its paragraph or line ends, as when a space follows it
 * (`linkRule`).
 */
export const TypedLinks = Extension.create<{ onApply: () => void }>({
  name: 'typedLinks',
  // Before the keys of keys.ts end the paragraph.
  priority: 950,
  addOptions: () => ({ onApply: () => {} }),
  addProseMirrorPlugins() {
    const link = linkBefore(this.options.onApply)
    return [keymap({ Enter: link, 'Shift-Enter': link })]
  },
})
