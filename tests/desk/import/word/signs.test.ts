import { describe, expect, it } from 'vitest'
import { wordRun } from '#tests/helpers/word-document.ts'
import { leftOut, line, run, said, text } from './document.ts'

describe('characters of typefaces of signs', () => {
  it.each([
    ['Symbol, F06D', run('<w:sym w:font="Symbol" w:char="F06D"/>'), 'μ'],
    ['Symbol, f06d', run('<w:sym w:font="Symbol" w:char="f06d"/>'), 'μ'],
    ['Symbol, 006D', run('<w:sym w:font="Symbol" w:char="006D"/>'), 'μ'],
    ['symbol, in small letters', run('<w:sym w:font="symbol" w:char="F061"/>'), 'α'],
    ['Symbol, as text', run(text('\uf06d'), '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), 'μ'],
    ['Symbol, as letters', run(text('m'), '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), 'μ'],
    ['Wingdings, F04A', run('<w:sym w:font="Wingdings" w:char="F04A"/>'), '☺'],
    ['Wingdings, an arrow', run('<w:sym w:font="Wingdings" w:char="F0E0"/>'), '→'],
    ['Wingdings 2, a tick', run('<w:sym w:font="Wingdings 2" w:char="F050"/>'), '✓'],
    ['a sign of every typeface', run('<w:sym w:font="Arial Unicode MS" w:char="2192"/>'), '→'],
  ])('%s', async (_, runs, expected) => {
    expect((await said(line(wordRun('a ') + runs + wordRun(' z')))).replace('\u{1F60A}', '☺').replace('🗸', '✓')).toBe(
      `a ${expected} z`,
    )
  })

  it('that nobody knows are said', async () => {
    expect(await leftOut(line(wordRun('a') + run('<w:sym w:font="My Dingbats" w:char="F041"/>')))).toEqual([
      ['symbol', 1, 'F041 (My Dingbats)'],
    ])
  })
})
