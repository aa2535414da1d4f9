import { describe, expect, test } from 'vitest'
import { clearFormatting } from '#renderer/editor/blocks/block-commands.ts'
import { languageAt, setLanguage } from '#renderer/editor/marks/languages.ts'
import { block, blocks, run, stateOf } from './editing.ts'

const spoken = (text: string, tag = 'fr') => ({ type: 'text', text, marks: [{ type: 'language', attrs: { tag } }] })
const plain = (text: string) => ({ type: 'text', text })
const line = (...content: object[]) =>
  ({ type: 'paragraph', attrs: { level: null }, content }) as ReturnType<typeof block>

describe('the language of a passage', () => {
  test('is said of the selected text, over several paragraphs', () => {
    expect(blocks(run(stateOf(block('a |oui'), block('non| b')), setLanguage('fr')))).toEqual([
      line(plain('a '), spoken('oui')),
      line(spoken('non'), plain(' b')),
    ])
  })

  test('is that of the whole passage under the caret, and changes as a whole', () => {
    const state = stateOf(line(plain('a '), spoken('la v|ie'), plain(' b')))
    expect(languageAt(state)).toBe('fr')
    expect(blocks(run(state, setLanguage('it')))).toEqual([line(plain('a '), spoken('la vie', 'it'), plain(' b'))])
    expect(blocks(run(state, setLanguage(null)))).toEqual([line(plain('a la vie b'))])
  })

  test('is one a word: another takes its place, and a part of it leaves the rest', () => {
    expect(blocks(run(stateOf(line(spoken('la |vie|'))), setLanguage('it')))).toEqual([
      line(spoken('la '), spoken('vie', 'it')),
    ])
    expect(blocks(run(stateOf(line(spoken('la |vie|'))), setLanguage(null)))).toEqual([
      line(spoken('la '), plain('vie')),
    ])
  })

  test('is that of what is typed next where nothing is selected', () => {
    const after = run(stateOf(block('He said |')), setLanguage('fr'))
    expect(after && languageAt(after)).toBe('fr')
    expect(blocks(after?.apply(after.tr.insertText('oui')) ?? null)).toEqual([line(plain('He said '), spoken('oui'))])
  })

  test('is no matter of looks: clearing them leaves it', () => {
    const state = stateOf(
      line({
        ...spoken('la vie'),
        marks: [{ type: 'language', attrs: { tag: 'fr' } }, { type: 'bold' }],
        text: '|la vie|',
      }),
    )
    expect(blocks(run(state, clearFormatting))).toEqual([line(spoken('la vie'))])
  })
})
