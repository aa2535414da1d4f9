import { expect, test } from 'vitest'
import { formulaOfTex } from '#shared/paste/tex.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

/** What a formula of a wiki shows, in HTML. */
function shown(tex: string): string {
  const line = inertPage('').createElement('span')
  formulaOfTex(tex, line)
  return line.innerHTML
}

test.each([
  [' {\\displaystyle x+1} ', 'x+1'],
  ['{\\displaystyle x}y', '{\\displaystyle x}y'],
  ['\\mathrm{kg}\\text {so}\\operatorname{ln}', 'kgsoln'],
  ['\\unknown{kg}', '\\unknown{kg}'],
  ['\\alpha +\\beta', 'α+β'],
  ['\\alphabet', '\\alphabet'],
  ['2\\times 3', '2×3'],
  ['a\\,b\\;c\\ d~e\\!', 'a b c d e '],
  ['\\left(x\\right)', '(x)'],
  ['\\left x', '\\left x'],
  ['\\sqrt{2}', '√(2)'],
  ['\\sqrt {ab}', '√(ab)'],
  ['\\frac{1}{2}', '1/2'],
  ['\\dfrac {ab} {2}', '(ab)/2'],
  ['\\tfrac{a}{12}', 'a/(12)'],
  ['\\frac{\\sqrt{2}}{3}', '(√(2))/3'],
  ['\\xfrac{1}{2}', '\\xfrac{1}{2}'],
  ['x^2', 'x<sup>2</sup>'],
  ['x^{12}y_{ij}', 'x<sup>12</sup>y<sub>ij</sub>'],
  ['x^{a_{1}}', 'x<sup>a1</sup>'],
  ['x^{a_{12}b}', 'x<sup>a12b</sup>'],
  ['x^ 2', 'x^ 2'],
  ['x_', 'x_'],
  ['^2', '<sup>2</sup>'],
])('%s', (tex, html) => expect(shown(tex)).toBe(html))
