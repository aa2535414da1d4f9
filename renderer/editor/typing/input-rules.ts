import { Extension } from '@tiptap/core'
import { InputRule, undoInputRule, wrappingInputRule } from '@tiptap/pm/inputrules'
import type { Schema } from '@tiptap/pm/model'
import { type Command, Plugin } from '@tiptap/pm/state'
import { addRule } from '#renderer/editor/blocks/block-commands.ts'
import { type Types, typesOf } from '#renderer/editor/schema-types.ts'
import { addressOf } from '#shared/address.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { rulesAfterTyping } from './rules-after-typing.ts'
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

/**
 * Three asterisks or underscores may begin a bold and italic text: only a space or Enter makes them
 * a rule.
 */
const line = rule(/^(?:---|(?:\*\*\*|___)\s)$/, (state, _found, start, end) => {
  const $end = state.doc.resolve(end)
  if ($end.parentOffset < $end.parent.content.size) return null
  const tr = state.tr.delete(start, end)
  return addRule(tr) ? tr : null
})

/** Enter after nothing but three asterisks or underscores turns them into a rule. */
export const enterRule: Command = ({ selection, schema, tr }, dispatch) => {
  const { $from, empty } = selection
  const { parent, parentOffset } = $from
  if (!empty || parent.type !== typesOf(schema).paragraph || parent.attrs.level !== null) return false
  if (parentOffset < parent.content.size || !/^(?:\*\*\*|___)$/.test(parent.textContent)) return false
  tr.delete($from.start(), $from.end())
  if (!addRule(tr)) return false
  dispatch?.(tr.scrollIntoView())
  return true
}

/** The address of a link that is still being typed: nothing in it counts as Markdown. */
const openAddress = /\]\((?:[^()\s\ufffc]|\([^()\s\ufffc]*\))*(?:\([^()\s\ufffc]*)?$/u

/** Gives a mark to the text between two equal delimiters and removes the delimiters. */
function between(pattern: RegExp, delimiter: string, name: 'bold' | 'italic' | 'strike'): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const $start = state.doc.resolve(start)
    const before = $start.parent.textBetween(0, $start.parentOffset, null, '\ufffc')
    if (openAddress.test(before + match[0]) || isCode(before)) return null
    const text = match[1] ?? ''
    const mark = typesOf(state.schema)[name].create()
    const marksAfter = state.storedMarks ?? state.doc.resolve(end).marks()
    const innerStart = start + delimiter.length
    return state.tr
      .delete(innerStart + text.length, end)
      .delete(start, innerStart)
      .addMark(start, start + text.length, mark)
      .setStoredMarks(mark.type.removeFromSet([...marksAfter]))
  })
}

/** Whether a text ends within code, where nothing counts as Markdown. */
function isCode(before: string): boolean {
  return ((before.match(/`/g)?.length ?? 0) & 1) === 1
}

const inBrackets = String.raw`[^()\s\ufffc]|\((?:[^()\s\ufffc]|\((?:[^()\s\ufffc]|\([^()\s\ufffc]*\))*\))*\)`
const tip = String.raw`(?:\s+(?:["“”„«»'‘’‚][^()\ufffc]*["“”«»'‘’])\s*)?`

/**
 * Turns a text in square brackets followed by an address in round ones into a link. Brackets inside
 * either have to be balanced. A title after the address is dropped. A text that starts with "!" is
 * a picture and stays as it is.
 */
const link = new InputRule(
  new RegExp(
    String.raw`(?<![!\\])\[((?:[^[\]\ufffc]|\[[^[\]\ufffc]*\])+)(?<!\\)\]\(((?:${inBrackets})+)${tip}\)$`,
    'u',
  ),
  (state, [, text = '', address = ''], start, end) => {
    const $start = state.doc.resolve(start)
    if (isCode($start.parent.textBetween(0, $start.parentOffset, null, '\ufffc'))) return null
    const href = addressOf(address)
    const type = typesOf(state.schema).link
    if (href === null || text.trim() === '' || !state.doc.resolve(start).parent.type.allowsMarkType(type)) return null
    return state.tr
      .delete(start + 1 + text.length, end)
      .delete(start, start + 1)
      .removeMark(start, start + text.length, type)
      .addMark(start, start + text.length, type.create({ href }))
      .removeStoredMark(type)
  },
)

/** An address in angle brackets becomes a link without them. */
const bracketed = new InputRule(
  /<((?:https?:\/\/|mailto:)[^\s<>\ufffc]+|[^\s<>@:/\ufffc]+@[^\s<>@:/\ufffc]+\.[^\s<>@:/\ufffc]+)>$/u,
  (state, [, address = ''], start, end) => {
    const href = addressOf(address)
    const type = typesOf(state.schema).link
    if (href === null || !state.doc.resolve(start).parent.type.allowsMarkType(type)) return null
    return state.tr
      .delete(start + 1 + address.length, end)
      .delete(start, start + 1)
      .addMark(start, start + address.length, type.create({ href }))
      .removeStoredMark(type)
  },
)

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
  // A third asterisk belongs to an italic text around the bold one. A backslash before a delimiter
  // escapes it.
  between(/(?<!\*\*|\\)\*\*([^*\s](?:[^*]*[^*\s\\])?)\*\*$/, '**', 'bold'),
  between(/(?<![\p{L}\p{N}_\\])__([^_\s](?:[^_]*[^_\s\\])?)__$/u, '__', 'bold'),
  // Between digits or letters an asterisk is a multiplication sign or stands for something left
  // out.
  between(/(?<![\p{L}\p{N}*\\])\*([^*\s](?:[^*]*[^*\s\\])?)\*$/u, '*', 'italic'),
  between(/(?<![\p{L}\p{N}_\\])_([^_\s](?:[^_]*[^_\s\\])?)_$/u, '_', 'italic'),
  link,
  bracketed,
  between(/(?<![~\\])~~([^~\s](?:[^~]*[^~\s\\])?)~~$/, '~~', 'strike'),
]

interface RuleSources {
  /** The language whose typography is applied while typing; null applies none. */
  language: () => string | null
  snippets: SnippetSource
}

interface InputRulesOptions extends RuleSources {
  /** Called before and after a rule applies. */
  onApply: () => void
}

/** Everything that changes text while it is typed, as a plugin. */
export function articleRules(schema: Schema, { language, snippets }: RuleSources): Plugin {
  return rulesAfterTyping([snippetRule(snippets), linkRule, ...rulesFor(typesOf(schema)), typographyRule(language)])
}

/**
 * Markdown while typing: "## ", "- ", "1. ", "> ", "---", **bold**, *italic* and _italic_,
 * ~~strike~~, [text](address); also snippets, links and typography. One Backspace restores what was
 * typed.
 */
export const InputRules = Extension.create<InputRulesOptions>({
  name: 'articleInputRules',
  addOptions: () => ({ onApply: () => {}, language: () => null, snippets: noSnippets }),
  addProseMirrorPlugins() {
    const { onApply } = this.options
    const plugin = articleRules(this.editor.schema, this.options)
    const announce = new Plugin({
      filterTransaction: (transaction) => {
        if (transaction.getMeta(plugin) !== undefined) onApply()
        return true
      },
      view: () => ({
        update: ({ state }, before) => {
          const applied = plugin.getState(state)
          if (applied && applied !== plugin.getState(before)) onApply()
        },
      }),
    })
    return [plugin, announce]
  },
})
