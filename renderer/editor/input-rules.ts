import { Extension } from '@tiptap/core'
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from '@tiptap/pm/inputrules'
import type { Transaction } from '@tiptap/pm/state'
import { articleSchema } from '#shared/schema/index.ts'
import { headingLevel } from '#shared/schema/paragraph.ts'
import { insertRule, nodes } from './block-commands.ts'

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
  const cleared = state.apply(state.tr.delete(start, end))
  // The command is run on the state without the typed characters; its steps follow theirs in one transaction.
  const tr = state.tr.delete(start, end)
  let done = false
  insertRule(cleared, (made) => {
    for (const step of made.steps) tr.step(step)
    tr.setSelection(made.selection)
    done = true
  })
  return done ? tr : null
})

/** Text between two equal delimiters gets a mark, and the delimiters go. `lead`: what may stand before the first one. */
function between(delimiter: string, lead: string, name: 'bold' | 'italic' | 'strike'): InputRule {
  const sign = `\\${delimiter.charAt(0)}`
  const inner = `[^\\s${sign}](?:[^${sign}]*[^\\s${sign}])?`
  const signs = sign.repeat(delimiter.length)
  return new InputRule(new RegExp(`(?:^|${lead})${signs}(${inner})${signs}$`, 'u'), (state, match, start, end) => {
    const text = match[1] ?? ''
    const from = start + match[0].length - text.length - 2 * delimiter.length
    const innerStart = from + delimiter.length
    const mark = articleSchema.mark(name)
    return state.tr
      .delete(innerStart + text.length, end)
      .delete(from, innerStart)
      .addMark(from, from + text.length, mark)
      .removeStoredMark(mark.type)
  })
}

const rules = [
  heading,
  line,
  wrappingInputRule(/^\s*[-*]\s$/, nodes.bulletList),
  wrappingInputRule(
    /^(\d{1,2})[.)]\s$/,
    nodes.orderedList,
    (match) => ({ start: Number(match[1]) }),
    (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
  ),
  wrappingInputRule(/^>\s$/, nodes.blockquote),
  between('**', '[^*]', 'bold'),
  between('_', '[^\\p{L}\\p{N}_]', 'italic'),
  between('~~', '[^~]', 'strike'),
]

const plugin = inputRules({ rules })

/** Whether an input rule made this transaction. */
export function isInputRule(transaction: Transaction): boolean {
  return transaction.getMeta(plugin) !== undefined
}

/** Markdown's signs while typing: "## ", "- ", "1. ", "> ", "---", **bold**, _italic_, ~~strike~~. One Backspace gives back what was typed. */
export const InputRules = Extension.create({
  name: 'inputRules',
  addProseMirrorPlugins: () => [plugin],
})
