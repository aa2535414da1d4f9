import { describe, expect, test } from 'vitest'
import { linkAt, removeLink, setLink } from '#renderer/editor/marks/links.ts'
import { block, blocks, run, stateOf } from './editing.ts'

const href = 'https://example.com/'
const linked = (text: string) => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })
const plain = (text: string) => ({ type: 'text', text })
const line = (...content: object[]) =>
  ({ type: 'paragraph', attrs: { level: null }, content }) as ReturnType<typeof block>

describe('links in the text', () => {
  test('selected text is linked', () => {
    expect(blocks(run(stateOf(block('a |word| more')), setLink(href)))).toEqual([
      line(plain('a '), linked('word'), plain(' more')),
    ])
  })

  test('the link under the caret gets the new address as a whole', () => {
    const state = stateOf(line(plain('a '), linked('wo|rd'), plain(' more')))
    expect(linkAt(state)).toEqual({ from: 3, to: 7, href })
    const other = run(state, setLink('https://example.org/'))
    expect(JSON.stringify(blocks(other))).not.toContain('example.com')
    expect(other?.doc.textContent).toBe('a word more')
  })

  test('with nothing selected the address itself is written', () => {
    expect(run(stateOf(block('see |')), setLink('mailto:desk@example.com'))?.doc.textContent).toBe(
      'see desk@example.com',
    )
  })

  test('removing takes the whole link off', () => {
    const state = stateOf(line(plain('a '), linked('wo|rd')))
    expect(blocks(run(state, removeLink))).toEqual([line(plain('a word'))])
    expect(run(stateOf(block('no| link')), removeLink)).toBeNull()
  })
})
