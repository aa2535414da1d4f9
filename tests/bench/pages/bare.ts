import { baseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * ProseMirror with only Lede's schema and the base keymap, against which Lede's typing is measured.
 * The page's hash gives the number of paragraphs and of words in each.
 */
const [paragraphs = 0, words = 0] = window.location.hash.slice(1).split('x').map(Number)
const text = Array.from({ length: words }, () => 'harbour').join(' ')

const doc = Node.fromJSON(proseSchema, {
  type: 'doc',
  content: Array.from({ length: paragraphs }, () => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

new EditorView(document.getElementById('editor'), {
  state: EditorState.create({ doc, plugins: [keymap(baseKeymap)] }),
})
