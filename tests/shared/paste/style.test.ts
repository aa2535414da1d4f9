import { expect, test } from 'vitest'
import { declarationsOf, rulesOf } from '#shared/paste/css.ts'
import { markerOf } from '#shared/paste/list-marker.ts'
import { isSymbolFont, symbolIn } from '#shared/paste/symbol-fonts.ts'

test.each([
  [null, {}],
  ['', {}],
  ['color', {}],
  ['COLOR : Red ; Font-Weight:bold', { color: 'Red', 'font-weight': 'bold' }],
  ['color: red ! important', { color: 'red' }],
  ['color:red!IMPORTANT;top:0', { color: 'red', top: '0' }],
  ['font:  12pt \n  "A;  B"', { font: '12pt "A; B"' }],
  ["content: 'a;b'; top: 1px", { content: "'a;b'", top: '1px' }],
  ['background: url(data:a;b); top: 1px', { background: 'url(data:a;b)', top: '1px' }],
  ['color: red !msorm; top: 1px', { top: '1px' }],
  ['color: red ! MSORM', {}],
  ['content: "open; top: 1px', { content: '"open', top: '1px' }],
  ['width: calc(1px; top: 1px', { width: 'calc(1px', top: '1px' }],
  ['top: 1px; top: 2px', { top: '2px' }],
])('the declarations of %j', (style, found) => expect(Object.fromEntries(declarationsOf(style))).toEqual(found))

test.each([
  ['p { top: 1px }', [{ selectors: [{ name: 'p', className: '' }], style: ' top: 1px ' }]],
  ['.Lead{a:b}', [{ selectors: [{ name: '', className: 'lead' }], style: 'a:b' }]],
  [
    'H2.Big , LI{a:b}',
    [
      {
        selectors: [
          { name: 'h2', className: 'big' },
          { name: 'li', className: '' },
        ],
        style: 'a:b',
      },
    ],
  ],
  ['<!-- /* p{} { */ p{a:b} -->', [{ selectors: [{ name: 'p', className: '' }], style: 'a:b' }]],
  ['/* one */p{a:b}/* two */', [{ selectors: [{ name: 'p', className: '' }], style: 'a:b' }]],
  ['@page{a:b} div p{a:b} #x{a:b} p:hover{a:b} *{a:b} 1p{a:b} p > a{a:b} ,{a:b}', []],
  ['div p, a{a:b}', [{ selectors: [{ name: 'a', className: '' }], style: 'a:b' }]],
])('the rules of %j', (sheet, rules) => expect(rulesOf(sheet)).toEqual(rules))

test.each([
  ['•', null, null, null, null],
  ['3.', null, 3, '1', null],
  ['12)', 11, 12, '1', null],
  ['(7)', null, 7, '1', null],
  ['b)', 1, 2, 'a', null],
  ['(b)', null, 2, 'a', null],
  ['C.', null, 3, 'A', null],
  ['i.', null, 1, 'i', null],
  ['i.', 8, 9, 'a', null],
  ['i.', 0, 1, 'i', null],
  ['(iv)', 3, 4, 'i', null],
  ['IV.', null, 4, 'I', null],
  ['xc]', null, 90, 'i', null],
  ['v.', 4, 5, 'i', null],
  ['v.', 21, 22, 'a', null],
  ['ii.', 1, 2, 'i', null],
  ['1.1', null, 1, null, '1.1'],
  ['Article \u00a0 2.', 1, 2, null, 'Article 2.'],
  ['§ 4:', null, 4, null, '§ 4:'],
  ['—', 4, null, null, null],
  ['Appendix a.', null, null, null, null],
] as const)('the marker %j after %j', (marker, before, number, numbers, label) =>
  expect(markerOf(marker, before)).toEqual({ number, numbers: numbers === '1' ? null : numbers, label }),
)

test('letters in typefaces of signs are what they show, by place or by private character', () => {
  expect([' WINGDINGS ', 'symbol', 'Webdings', 'Wingdings 2', 'Wingdings 3'].every(isSymbolFont)).toBe(true)
  expect(['Arial', 'Wingdings 4', ''].some(isSymbolFont)).toBe(false)
  expect(symbolIn('Wingdings', 0xf0e0)).toBe('→')
  expect(symbolIn('wingdings', 0xe0)).toBe('→')
  expect(['ß', 'á', 'â'].map((sign) => symbolIn('Wingdings', sign.charCodeAt(0)))).toEqual(['←', '↑', '↓'])
  expect([0xe3, 0xe4, 0xe5, 0xe6].map((code) => symbolIn('Wingdings', code))).toEqual(['↖', '↗', '↙', '↘'])
  expect(symbolIn('Symbol', 'a'.charCodeAt(0))).toBe('α')
  for (const [font, code] of [
    ['Arial', 0xe0],
    ['Wingdings', 0x20],
    ['Wingdings', 0xf020],
    ['Wingdings', 0xf200],
  ] as const)
    expect(symbolIn(font, code), `${font} ${code}`).toBeNull()
})
