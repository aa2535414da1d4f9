import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

const marked = (tag: string, words: string) => `<${tag}>${words}</${tag}>`
const pair = '<mi>x</mi><mi>y</mi>'

test.each([
  ['words with fixed spaces around', '<mi>x</mi><mtext>\u00a0if\u00a0</mtext><mi>y</mi>', 'x if y'],
  ['words of no element of their own', 'so <mi>x</mi>', 'so x'],
  ['brackets of a function', `<mi>f</mi><mfenced>${pair}</mfenced>`, 'f(x, y)'],
  ['other brackets', `<mfenced open="[" close="]" separators=";">${pair}</mfenced>`, '[x; y]'],
  ['the degree of a root', '<mroot><mi>x</mi><mn>3</mn></mroot>', `${marked('sup', '3')}√(x)`],
  [
    'an isotope',
    '<mmultiscripts><mi>U</mi><mn>2</mn><none/><mprescripts/><none/><mn>235</mn></mmultiscripts>',
    `${marked('sup', '235')}U${marked('sub', '2')}`,
  ],
  ['one of several views', `<maction>${pair}</maction>`, 'x'],
  ['what only programs read', '<mi>x</mi><script>alert(1)</script><style>p{}</style>', 'x'],
])('a formula shows %s', (_, math, shown) => {
  expect(readLine(`<p>So <math>${math}</math> holds.</p>`)).toBe(`So ${shown} holds.`)
})

test('a formula in TeX: a root in a fraction', () => {
  expect(readLine('<p>So <img alt="{\\displaystyle \\frac{1}{\\sqrt{2}}}"> holds.</p>')).toBe('So 1/(√(2)) holds.')
})
