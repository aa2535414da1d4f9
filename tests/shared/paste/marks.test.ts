import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declarationsOf } from '#shared/paste/css.ts'
import { type Marks, marksIn, plain, sameMarks } from '#shared/paste/marks.ts'
import { cases } from '#tests/helpers/cases.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

/** What an element adds to the formatting around it, and takes from it. */
function marked(html: string, around: Marks = plain): Partial<Marks> {
  const element = inertPage(html).body.firstElementChild
  if (element === null) throw new Error(`No element in ${html}`)
  const marks = Object.entries(marksIn(element, around))
  return Object.fromEntries(marks.filter(([name, value]) => plain[name as keyof Marks] !== value))
}

describe('the formatting in', () => {
  test.each<[string, Partial<Marks>]>([
    ['<i>', { italic: true }],
    ['<em>', { italic: true }],
    ['<cite>', { italic: true }],
    ['<dfn>', { italic: true }],
    ['<var>', { italic: true }],
    ['<a href="https://example.org/">', { href: 'https://example.org/' }],
    ['<a name="x">', {}],
    ['<span href="https://example.org/">', {}],
    ['<p style="font-style: oblique 14deg">', { italic: true }],
    ['<p style="font-style: non-italic">', {}],
    ['<p style="font-weight: bolder">', { bold: true }],
    ['<p style="font-weight: 600">', { bold: true }],
    ['<p style="font-weight: 599">', {}],
    ['<p style="font-weight: semibold">', {}],
    ['<p style="mso-text-raise: 1.5pt">', { script: 'sup' }],
    ['<p style="mso-text-raise: 1.4pt">', {}],
    ['<p style="mso-text-raise: -1.5pt">', { script: 'sub' }],
    ['<p style="mso-text-raise: -1.4pt">', {}],
    ['<p lang=" fr ">', { language: 'fr' }],
  ])('%s', (html, marks) => expect(marked(html)).toEqual(marks))

  test('an element that inherits is that around it', () => {
    const inherited = '<p style="font-weight: inherit; font-style: inherit">'
    expect(marked(inherited)).toEqual({})
    expect(marked(inherited, { ...plain, bold: true, italic: true })).toEqual({ bold: true, italic: true })
  })
})

test('two formattings are the same where each part is', () => {
  const marks = fc.record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strike: fc.boolean(),
    script: fc.constantFrom(null, 'sub', 'sup'),
    href: fc.constantFrom(null, 'https://example.org/'),
    language: fc.constantFrom('', 'fr'),
  })
  fc.assert(
    fc.property(marks, marks, fc.constantFrom(...Object.keys(plain)), (one, other, name) => {
      expect(sameMarks(one, { ...one })).toBe(true)
      const changed = { ...one, [name]: other[name as keyof Marks] }
      expect(sameMarks(one, changed)).toBe(one[name as keyof Marks] === changed[name as keyof Marks])
    }),
    cases(100),
  )
})

describe('the declarations of a style', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['', {}],
    [';', {}],
    ['Color : RED !important; width:2px', { color: 'RED', width: '2px' }],
    ['a: "x;y"; b: url(p;q)', { a: '"x;y"', b: 'url(p;q)' }],
    ['color: red !msorm', {}],
    ['font: italic bold 9px Arial', { font: 'italic bold 9px Arial', 'font-weight': 'bold', 'font-style': 'italic' }],
    ['font: 700 1.5em serif', { font: '700 1.5em serif', 'font-weight': '700' }],
    ['font: "a" bold 9px', { font: '"a" bold 9px' }],
    ['face: bold 9px Arial', { face: 'bold 9px Arial' }],
  ])('%j', (style, declarations) => expect(Object.fromEntries(declarationsOf(style))).toEqual(declarations))
})
