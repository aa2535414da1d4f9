import { Extension } from '@tiptap/core'
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from '@tiptap/pm/inputrules'
import { Plugin } from '@tiptap/pm/state'
import { headingLevel } from '#shared/schema/paragraph.ts'
import { addRule } from './block-commands.ts'
import { type Types, typesOf } from './schema-types.ts'
import { linkRule } from './typed-links.ts'
import { noSnippets, type SnippetSource, snippetRule } from './typed-snippets.ts'
import { typographyRule } from './typed-typography.ts'

export { undoInputRule }

type Handler = ConstructorParameters<typeof InputRule>[1]

function rule(match: RegExp, handler: Exclude<Handler, string>): InputRule {
  return new InputRule(match, (state, found, start, end) => {
    if (state.doc.resolve(start).parent.attrs.level !== null) return null
    return handler(state, found, start, end)
  })
}

const heading = rule(/^(#{2,4})\s$/, (state, [, signs = ''], start, end) => {
  const level = headingLevel(signs.length)
  const tr = state.tr.delete(start, end)
  const { $from } = tr.selection
  return tr.setNodeAttribute($from.before(), 'level', level)
})

const line = rule(/^(?:---|\*\*\*|___)$/, (state, _found, start, end) => {
  const tr = state.tr.delete(start, end)
  return addRule(tr) ? tr : null
})

/** Text between two equal delimiters gets a mark, and the delimiters go. */
function between(pattern: RegExp, delimiter: string, name: 'bold' | 'italic' | 'strike'): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const text = match[1] ?? ''
    const from = start + match[0].length - text.length - 2 * delimiter.length
    const mark = typesOf(state.schema)[name].create()
    const innerStart = from + delimiter.length
    return state.tr
      .delete(innerStart + text.length, end)
      .delete(from, innerStart)
      .addMark(from, from + text.length, mark)
      .removeStoredMark(mark.type)
  })
}

const rulesFor = ({ bulletList, orderedList, blockquote }: Types) => [
  heading,
  line,
  wrappingInputRule(/^\s*[-*]\s$/, bulletList),
  wrappingInputRule(
    /^(\d{1,2})[.)]\s$/,
    orderedList,
    (match) => ({ start: Number(match[1]) }),
    (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
  ),
  wrappingInputRule(/^>\s$/, blockquote),
  between(/(?:^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, '**', 'bold'),
  between(/(?:^|[^\p{L}\p{N}_])_([^_\s](?:[^_]*[^_\s])?)_$/u, '_', 'italic'),
  between(/(?:^|[^~])~~([^~\s](?:[^~]*[^~\s])?)~~$/, '~~', 'strike'),
]

interface InputRulesOptions {
  /** Called when a rule applies. */
  onApply: () => void
  /** The language whose typography is set while typing; null: none. */
  language: () => string | null
  snippets: SnippetSource
}

/** Markdown's signs while typing: "## ", "- ", "1. ", "> ", "---", **bold**, _italic_, ~~strike~~; snippets, links and typography. One Backspace gives back what was typed. */
export const InputRules = Extension.create<InputRulesOptions>({
  name: 'articleInputRules',
  addOptions: () => ({ onApply: () => {}, language: () => null, snippets: noSnippets }),
  addProseMirrorPlugins() {
    const { onApply, language, snippets } = this.options
    const byMarkdown = rulesFor(typesOf(this.editor.schema))
    const rules = [snippetRule(snippets), linkRule, ...byMarkdown, typographyRule(language)]
    const plugin = inputRules({ rules })
    const announce = new Plugin({
      filterTransaction: (transaction) => {
        if (transaction.getMeta(plugin) !== undefined) onApply()
        return true
      },
    })
    return [plugin, announce]
  },
})
