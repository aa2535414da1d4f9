import { Extension } from '@tiptap/core'
import { InputRule } from '@tiptap/pm/inputrules'
import { keymap } from '@tiptap/pm/keymap'
import type { Command, EditorState } from '@tiptap/pm/state'
import { languageAt } from '#renderer/editor/marks/languages.ts'
import { typedCorrections } from '#shared/typography/index.ts'

/**
 * Sets quotation marks, dashes and spaces as they are typed in the body. `language` is the
 * article's, or null if this is off.
 */
export function typographyRule(language: () => string | null): InputRule {
  // The text before the caret in the block, including what is being typed. Anything that is not
  // text counts as one character, as it does in positions.
  return new InputRule(/^.*$/s, (state, [text], start, end) => {
    const set = languageOfTyped(state, language)
    if (set === null || text === undefined) return null
    const corrections = typedCorrections(text, set)
    if (corrections.length === 0) return null
    const { from } = state.selection
    const tr = state.tr.insertText(text.slice(from - start), from, end)
    for (const { from, to, after } of corrections.toReversed()) tr.insertText(after, start + from, start + to)
    return tr
  })
}

/**
 * Corrects the last word where only the end of a paragraph or line decides, as a space after it
 * would: the ’90s. The key then does its usual work.
 */
export function settleLastWord(language: () => string | null, onApply: () => void): Command {
  return (state, dispatch) => {
    const { tr } = state
    const { $from, empty } = state.selection
    const set = languageOfTyped(state, language)
    if (set === null || !empty || !$from.parent.isTextblock) return false
    const text = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc')
    const corrections = typedCorrections(`${text}\n`, set).filter(({ to }) => to <= text.length)
    if (corrections.length === 0) return false
    const start = $from.start()
    for (const { from, to, after } of corrections.toReversed()) tr.insertText(after, start + from, start + to)
    onApply()
    dispatch?.(tr)
    onApply()
    return false
  }
}

/** The language of what is typed: that of a passage takes precedence over the article's. */
function languageOfTyped(state: EditorState, language: () => string | null): string | null {
  const articles = language()
  return articles && (languageAt(state) ?? articles)
}

interface TypedTypographyOptions {
  language: () => string | null
  /** Called before and after a correction. */
  onApply: () => void
}

/**
 * Enter corrects the last word of a paragraph as the words before it were corrected
 * (`typographyRule`).
 */
export const TypedTypography = Extension.create<TypedTypographyOptions>({
  name: 'typedTypography',
  // Before the keys of keys.ts end the paragraph.
  priority: 950,
  addOptions: () => ({ language: () => null, onApply: () => {} }),
  addProseMirrorPlugins() {
    const settle = settleLastWord(this.options.language, this.options.onApply)
    return [keymap({ Enter: settle, 'Shift-Enter': settle })]
  },
})
