import { EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { articleRules, enterRule, undoInputRule } from '#renderer/editor/typing/input-rules.ts'
import { noSnippets } from '#renderer/editor/typing/typed-snippets.ts'
import { settleLastWord } from '#renderer/editor/typing/typed-typography.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { block, blocks, stateOf } from './editing.ts'

/** An editor in which text is typed letter by letter, as the browser reports it. */
function editor(language: string | null = null) {
  const rules = articleRules(proseSchema, { language: () => language, snippets: noSnippets })
  const { doc, selection } = stateOf(block('|'))
  const said: string[] = []
  const view = {
    composing: false,
    state: EditorState.create({ doc, selection, plugins: [rules] }),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
      view.state.doc.check()
      said.push(view.state.doc.textContent)
    },
  }
  const insert = (from: number, to: number, text: string) => () => view.state.tr.insertText(text, from, to)
  return {
    said,
    content: () => blocks(view.state),
    type(text: string) {
      for (const letter of text) {
        const { from, to } = view.state.selection
        const typed = insert(from, to, letter)
        if (!rules.props.handleTextInput?.call(rules, view as unknown as EditorView, from, to, letter, typed))
          view.dispatch(typed())
      }
    },
    enter() {
      settleLastWord(
        () => language,
        () => {},
      )(view.state, view.dispatch)
      return enterRule(view.state, view.dispatch)
    },
    backspace: () => undoInputRule(view.state, view.dispatch),
  }
}

const paragraph = (...content: object[]) => [{ type: 'paragraph', attrs: { level: null }, content }]
const plain = (text: string) => ({ type: 'text', text })
const marked = (text: string, ...marks: object[]) => ({ type: 'text', text, marks })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const [bold, italic] = [{ type: 'bold' }, { type: 'italic' }]

test.each([
  ['*at dawn*', paragraph(marked('at dawn', italic))],
  ['“*at dawn*”', paragraph(plain('“'), marked('at dawn', italic), plain('”'))],
  ['—*so*—', paragraph(plain('—'), marked('so', italic), plain('—'))],
  ['/*so*/', paragraph(plain('/'), marked('so', italic), plain('/'))],
  ['**so** and *so*', paragraph(marked('so', bold), plain(' and '), marked('so', italic))],
  ['[a (b) c](https://example.org/a)', paragraph(marked('a (b) c', link('https://example.org/a')))],
  ['[a [b] c](https://example.org/a)', paragraph(marked('a [b] c', link('https://example.org/a')))],
  ['a [b](https://example.org/a)', paragraph(plain('a '), marked('b', link('https://example.org/a')))],
  ['[a [b](https://example.org/a)', paragraph(plain('[a '), marked('b', link('https://example.org/a')))],
  ['[a\\](https://example.org/a)', paragraph(plain('[a\\](https://example.org/a)'))],
  ['so *at dawn* they', paragraph(plain('so '), marked('at dawn', italic), plain(' they'))],
  ['(*at dawn*', paragraph(plain('('), marked('at dawn', italic))],
  ['**at dawn**', paragraph(marked('at dawn', bold))],
  ['__at dawn__', paragraph(marked('at dawn', bold))],
  ['_at dawn_', paragraph(marked('at dawn', italic))],
  ['so ***at dawn***', paragraph(plain('so '), marked('at dawn', bold, italic))],
  ['**at *dawn* x**', paragraph(marked('at ', bold), marked('dawn', bold, italic), marked(' x', bold))],
  ['2 * 3 * 4', paragraph(plain('2 * 3 * 4'))],
  ['2*3*4', paragraph(plain('2*3*4'))],
  ['f**k and f*k*', paragraph(plain('f**k and f*k*'))],
  ['snake_case_name', paragraph(plain('snake_case_name'))],
  [
    'see [the report](https://example.org/a).',
    paragraph(plain('see '), marked('the report', link('https://example.org/a')), plain('.')),
  ],
  ['[the report](example.org/a_(b)?c=d)', paragraph(marked('the report', link('https://example.org/a_(b)?c=d')))],
  ['[write](desk@example.org)', paragraph(marked('write', link('mailto:desk@example.org')))],
  ['[**now**](https://example.org/a)', paragraph(marked('now', link('https://example.org/a'), bold))],
  [
    '[t](https://example.org/?a=1&b=*2*&c=__d__)',
    paragraph(marked('t', link('https://example.org/?a=1&b=*2*&c=__d__'))),
  ],
  ['[t](https://example.org/(~~a~~', paragraph(plain('[t](https://example.org/(~~a~~'))],
  ['[sic](see *below*', paragraph(plain('[sic](see '), marked('below', italic))],
  ['[t](https://example.org/a "A tip")', paragraph(marked('t', link('https://example.org/a')))],
  ['[t](https://example.org/a “A tip”) z', paragraph(marked('t', link('https://example.org/a')), plain(' z'))],
  ['[t](https://example.org/a_(b_(c)))', paragraph(marked('t', link('https://example.org/a_(b_(c))')))],
  ['![A ferry](https://example.org/a.png)', paragraph(plain('![A ferry](https://example.org/a.png)'))],
  ['[t][1] and [1]: x', paragraph(plain('[t][1] and [1]: x'))],
  ['\\[t](https://example.org/a)', paragraph(plain('\\[t](https://example.org/a)'))],
  ['\\*so\\* \\**so\\** \\_so\\_', paragraph(plain('\\*so\\* \\**so\\** \\_so\\_'))],
  ['<https://example.org/a>.', paragraph(marked('https://example.org/a', link('https://example.org/a')), plain('.'))],
  ['<desk@example.org>', paragraph(marked('desk@example.org', link('mailto:desk@example.org')))],
  ['a < b > c <b>', paragraph(plain('a < b > c <b>'))],
  ['`*so* __so__ [t](https://example.org)`', paragraph(plain('`*so* __so__ [t](https://example.org)`'))],
  ['~~late~~', paragraph(marked('late', { type: 'strike' }))],
  ['***both*** z', paragraph(marked('both', bold, italic), plain(' z'))],
  ['***', paragraph(plain('***'))],
  ['___x', paragraph(plain('___x'))],
  ['[no](javascript:alert(1))', paragraph(plain('[no](javascript:alert(1))'))],
  ['[sic](see below)', paragraph(plain('[sic](see below)'))],
  ['[](https://example.org)', paragraph(plain('[](https://example.org)'))],
])('%s, typed', (typed, content) => {
  const { type, content: now } = editor()
  type(typed)
  expect(now()).toEqual(content)
})

test.each(['*at dawn*', '**at dawn**', '[the report](https://example.org/a)', '~~late~~'])(
  '%s stands in the text as it was typed before it becomes what it means, and one Backspace gives it back',
  (typed) => {
    const { type, content, said, backspace } = editor()
    type(typed)
    expect(said.at(-2)).toBe(typed)
    expect(backspace()).toBe(true)
    expect(content()).toEqual(paragraph(plain(typed)))
  },
)

test('a straight quotation mark stands in the text before it is set', () => {
  const { type, said, backspace, content } = editor('en')
  type('He said "')
  expect(said.slice(-2)).toEqual(['He said "', 'He said “'])
  backspace()
  expect(content()).toEqual(paragraph(plain('He said "')))
})

test.each(['---', '*** ', '___ '])('%s, typed, is a rule', (typed) => {
  const { type, content } = editor()
  type(typed)
  expect(content()).toEqual([{ type: 'horizontalRule' }, block('')])
})

test.each(['***', '___'])('%s is a rule at Enter', (typed) => {
  const { type, content, enter } = editor()
  type(typed)
  expect(enter()).toBe(true)
  expect(content()).toEqual([{ type: 'horizontalRule' }, block('')])
})

test.each(['***both', 'so ***', '---x'])('%s is none', (typed) => {
  const { type, enter } = editor()
  type(typed)
  expect(enter()).toBe(false)
})

test.each([
  ['en', "in the '90s", 'in the ’90s'],
  ['en', "'tis", '’tis'],
  ['en', "tell 'em", 'tell ’em'],
  ['en', "it 'twas", 'it ’twas'],
  ['en', "all 'bout", 'all ’bout'],
  ['en', "he said 'yes", 'he said ‘yes'],
  ['de', "so 'n", 'so ’n'],
])('Enter behind the last word of a paragraph settles its apostrophe, %s: %s', (language, typed, settled) => {
  const { type, content, enter } = editor(language)
  type(typed)
  expect(enter()).toBe(false)
  expect(content()).toEqual([block(settled)])
})

test.each([
  ['en', '"I was--" he said', '“I was—” he said'],
  ['en', '"So—" he said', '“So—” he said'],
  ['en', 'he said -- "so" -- and', 'he said — “so” — and'],
  ['en', 'No—"so" he', 'No—“so” he'],
  ['de', '"Ich war--" sagte er', '„Ich war –“ sagte er'],
  ['en', '"https://example.org/" x', '“https://example.org/” x'],
  ['en', '(see "https://example.org/a.")', '(see “https://example.org/a.”)'],
])('quotation marks behind dashes and addresses, typed, %s: %s', (language, typed, set) => {
  const { type, content } = editor(language)
  type(typed)
  expect(
    JSON.stringify(content())
      .match(/"text":"(.*?)"[,}]/g)
      ?.map((each) => each.slice(8, -2))
      .join(''),
  ).toBe(set)
})

test.each([
  ['en', "so--'tis late", 'so—’tis late'],
  ['en', 'so--"so" he', 'so—“so” he'],
  ['en', "the dogs' tails, O'Brien's and Guns N' Roses", 'the dogs’ tails, O’Brien’s and Guns N’ Roses'],
  ['en', "five o'clock in class of '99.", 'five o’clock in class of ’99.'],
  ['en', '"He said \'no\'" so', '“He said ‘no’” so'],
  ['de', "so 'ne Sache und 'nem Mann geht's", 'so ’ne Sache und ’nem Mann geht’s'],
  ['de', '"Der \'Spiegel\'", so', '„Der ‚Spiegel‘“, so'],
  ['fr', 'l\'"eau" et d\'"or" si', 'l’« eau » et d’« or » si'],
  ['fr', "il dit 'oui' et qu'il", 'il dit “oui” et qu’il'],
  ['fr', 'https://example.org/ et 12:30', 'https://example.org/ et 12:30'],
  ['fr', 'oui: si', 'oui : si'],
  ['it', 'l\'"acqua" e un po\' di dell\'"olio" si', 'l’«acqua» e un po’ di dell’«olio» si'],
  ['es', '¿"so"? y ¡"no"!', '¿«so»? y ¡«no»!'],
  ['en', 'say "it all\'" so', 'say “it all’” so'],
  ['nl', "'s avonds is 't zo'n", '’s avonds is ’t zo’n'],
])('apostrophes and quotation marks within words and behind signs, typed, %s: %s', (language, typed, set) => {
  const { type, said } = editor(language)
  type(typed)
  expect(said.at(-1)).toBe(set)
})

test('Enter settles nothing while nobody wants typography', () => {
  const { type, content, enter } = editor()
  type("in the '90s")
  enter()
  expect(content()).toEqual([block("in the '90s")])
})
