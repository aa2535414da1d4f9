import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlOfMarkdown, isMarkdown } from '#shared/paste/markdown.ts'
import { cases } from '#tests/helpers/cases.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

describe('a text in Markdown', () => {
  it.each([
    ['see [the report](https://example.org/a "A tip").', '<p>see <a href="https://example.org/a">the report</a>.</p>'],
    ['[a](https://example.org/a_(b_(c)))', '<p><a href="https://example.org/a_(b_(c))">a</a></p>'],
    ['[a](<https://example.org/a b>)', '<p><a href="https://example.org/a%20b">a</a></p>'],
    ['![A ferry](https://example.org/a.png)', '<p>![A ferry](https://example.org/a.png)</p>'],
    ['[a][1] and [1]: https://example.org', '<p>[a][1] and [1]: https://example.org</p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    ['\\*so\\* and \\[x\\](y)', '<p>*so* and [x](y)</p>'],
    ['<https://example.org/a> <b>', '<p><a href="https://example.org/a">https://example.org/a</a> &lt;b&gt;</p>'],
    ['**a *b* c** and ***d***', '<p><strong>a <em>b</em> c</strong> and <strong><em>d</em></strong></p>'],
    ['*a\nb* __c__ _d_ ~~e~~', '<p><em>a b</em> <strong>c</strong> <em>d</em> <s>e</s></p>'],
    ['snake_case_name 2*3*4', '<p>snake_case_name 2*3*4</p>'],
    ['`*so* [a](https://example.org)`', '<p>`*so* [a](https://example.org)`</p>'],
    ['# A\n## B\n### C\n#### D ##', '<h2>A</h2><h2>B</h2><h3>C</h3><h4>D</h4>'],
    ['One\ntwo\n\nthree', '<p>One two</p><p>three</p>'],
    [
      '- a\n  - b\n  - c\n- d',
      '<ul><li><p>a</p><ul><li><p>b</p></li><li><p>c</p></li></ul></li><li><p>d</p></li></ul>',
    ],
    ['3. a\n4. b\n\n- c', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol><ul><li><p>c</p></li></ul>'],
    ['> a\n> b\n\nc', '<blockquote><p>a b</p></blockquote><p>c</p>'],
    ['a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['```\n*x*\n```', '<p>*x*</p>'],
    ['```js\n*x*\n```', '<p>*x*</p>'],
    [
      'See:\n| Ship | Port \\| Pier |\n|:--|--:|\n| **Queen** | 2 |\nThe end.',
      '<p>See:</p><table><tr><th>Ship</th><th>Port | Pier</th></tr><tr><td><strong>Queen</strong></td><td>2</td></tr></table><p>The end.</p>',
    ],
    ['a | b\n--- | ---\nc | d', '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>'],
    ['a | b\n---', '<p>a | b</p><hr>'],
    ['a | b\n  | --- | --- |', '<table><tr><th>a</th><th>b</th></tr></table>'],
    ['a | b | c\nd|---|---|', '<p>a | b | c d|---|---|</p>'],
    ['~~~ 5 p.m. ~~~', '<p>~~~ 5 p.m. ~~~</p>'],
    ['~~~\nOpen', '<p>~~~ Open</p>'],
  ])('%s', (text, html) => {
    expect(htmlOfMarkdown(text)).toBe(html)
  })

  it.each([
    'see [a](https://example.org).',
    'It is **now** or never.',
    'One\n\n## Two\n\nthree',
    'Ship | Port\n--- | ---\nQueen | Oslo',
  ])('%s is one', (text) => {
    expect(isMarkdown(text)).toBe(true)
  })

  it.each([
    'Stars * * * and 2 ** 3 ** 4',
    'a**b**c',
    '# hashtag',
    '- a\n- b',
    '![x](https://example.org/a.png)',
    'f(x)[1](2)',
    '*quiet*',
    'Home | Sport\n----------\n| a | b |',
    '\\[a](https://example.org)',
  ])('%s is none', (text) => {
    expect(isMarkdown(text)).toBe(false)
  })

  it('loses no letter, and nothing in it becomes active', () => {
    const piece = fc.constantFrom(
      ...'**|*|__|_|~~|`|[|](|)|<|>|\\|# |- |1. |> |\n|\n\n|  |a|b|é|https://example.org/|"|!|---|&lt;|<script>'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const page = inertPage(htmlOfMarkdown(text))
        const letters = (words: string) => words.match(/[abé]/g)?.join('') ?? ''
        const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').join('')
        expect(letters(`${page.body.textContent}`).length + letters(hrefs).length).toBeGreaterThanOrEqual(
          letters(text.replaceAll('https://example.org/', '').replaceAll(/"[^"]*"/g, '')).length,
        )
        expect(page.querySelector('script, img')).toBeNull()
      }),
      cases(300, 5_000),
    )
  })
})
