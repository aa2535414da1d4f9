import { InputRule } from '@tiptap/pm/inputrules'
import { typedCorrections } from '#shared/typography/index.ts'

/** Sets quotation marks, dashes and spaces as they are typed in the body. `language`: the article's, or null while nobody wants it. */
export function typographyRule(language: () => string | null): InputRule {
  // The text before the caret in the block, with what is being typed; anything that is not text counts as one character, as it does in positions.
  return new InputRule(/^.*$/s, (state, [text], start, end) => {
    const set = language()
    if (set === null || text === undefined) return null
    const corrections = typedCorrections(text, set)
    if (corrections.length === 0) return null
    const { from } = state.selection
    const tr = state.tr.insertText(text.slice(from - start), from, end)
    for (const { from, to, after } of corrections.toReversed()) tr.insertText(after, start + from, start + to)
    return tr
  })
}
