import { Extension } from '@tiptap/core'
import { InputRule } from '@tiptap/pm/inputrules'
import { Fragment, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { type Expansion, expand, type Occasion, type Snippet, snippetAtEnd } from '#shared/snippets.ts'

/** The source of snippets, read while they are typed. */
export interface SnippetSource {
  snippets(): readonly Snippet[]
  occasion(): Occasion
}

export const noSnippets: SnippetSource = {
  snippets: () => [],
  occasion: () => ({ now: 0, language: 'und', timeZone: 'UTC', person: null }),
}

/** Replaces an abbreviation by its snippet when a space is typed after it. */
export function snippetRule({ snippets, occasion }: SnippetSource): InputRule {
  // The text before the caret in the block, including what is being typed; see typed-typography.ts.
  return new InputRule(/^.*[^\S\n]$/su, (state, [text = ''], start, end) => {
    // After an input method has finished, nothing is being typed.
    if (text.length <= end - start) return null
    const snippet = snippetAtEnd(text.slice(0, -1), snippets())
    if (snippet === null) return null
    const expansion = expand(snippet, occasion())
    const typed = expansion.placesCaret ? '' : text.slice(-1)
    const whole = { ...expansion, text: expansion.text + typed, caret: expansion.caret + typed.length }
    return withExpansion(state, end - snippet.abbreviation.length, end, whole)
  })
}

function withExpansion(state: EditorState, from: number, to: number, { text, caret }: Expansion): Transaction {
  const tr = state.tr.replace(from, to, sliceOf(text, state.schema))
  // A character, a line break, and a paragraph break have the same length in the document as in the
  // text.
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from + caret, tr.doc.content.size)), -1))
}

/**
 * A text as a slice that joins its surroundings: blank lines separate paragraphs, line ends become
 * hard breaks.
 */
function sliceOf(text: string, schema: Schema): Slice {
  const { paragraph, hardBreak } = typesOf(schema)
  const blocks = text.split('\n\n').map((block) =>
    paragraph.create(
      null,
      block
        .split('\n')
        .flatMap((line, index) => [
          ...(index > 0 ? [hardBreak.create()] : []),
          ...(line === '' ? [] : [schema.text(line)]),
        ]),
    ),
  )
  const [only] = blocks
  return only && blocks.length === 1 ? new Slice(only.content, 0, 0) : new Slice(Fragment.from(blocks), 1, 1)
}

/**
 * Tab after an abbreviation inserts the snippet too, with nothing after it. One Backspace restores
 * the abbreviation, as with the input rules.
 */
export const SnippetKey = Extension.create<{ source: SnippetSource }>({
  name: 'snippetKey',
  // Before Tab indents a list.
  priority: 950,
  addOptions: () => ({ source: noSnippets }),
  addKeyboardShortcuts() {
    const { source } = this.options
    return {
      Tab: ({ editor: { state, view } }) => {
        const { $from, empty } = state.selection
        if (!empty || view.composing || !$from.parent.isTextblock) return false
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
        const snippet = snippetAtEnd(before, source.snippets())
        if (snippet === null) return false
        const { pos } = $from
        const tr = withExpansion(state, pos - snippet.abbreviation.length, pos, expand(snippet, source.occasion()))
        const rules = state.plugins.find(({ spec }) => 'isInputRules' in spec)
        if (rules) tr.setMeta(rules, { transform: tr, from: pos, to: pos, text: '' })
        view.dispatch(tr.scrollIntoView())
        return true
      },
    }
  },
})
