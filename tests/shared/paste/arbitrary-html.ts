import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'

const word = fc.constantFrom('river', 'Ufer', '„Zitat“', 'naïve', 'x', '48', 'don’t', 'Ελλάδα', '水', 'end.', '«', '—')
const space = fc.constantFrom(' ', '  ', '\n', '&nbsp;', ' &nbsp;', '\t')
const inlineTag = fc.constantFrom(
  'b',
  'i style="font-weight:700"',
  'span',
  'span style="white-space:pre-wrap"',
  'a href="https://example.org/"',
  'font color="red"',
  'u',
  'sup',
  'o:p',
  'unknown-thing',
)
/**
 * Blocks as they open; an item or a cell inside its container, because an end tag without one
 * splits nothing.
 */
const blockTags = fc.constantFrom(
  ['p'],
  ['p class=MsoNormal'],
  ['div'],
  ['h1'],
  ['h3'],
  ['blockquote'],
  ['section'],
  ['pre'],
  ['figure'],
  ['ul'],
  ['ol start=4'],
  ['ul', 'li'],
  ['ol', 'li value=3'],
  ['dl', 'dd'],
  ['table', 'tr', 'td'],
  ['table', 'tr', 'th colspan=2'],
  ['aside class=fact-box'],
  ['aside class=pull-quote'],
  ['aside class=pull-quote', 'blockquote', 'p'],
  ['nav class=related'],
  ['nav class=related', 'ul', 'li', 'a href="https://example.org/"'],
  ['figure class=link-card', 'p class=title', 'a href="https://example.org/"'],
  ['div class=image-group'],
)

/** A part of a page: its source, and the what it shows. */
interface Part {
  readonly html: string
  /** The text with line feeds for blocks and breaks. */
  readonly shows: string
}

const text: fc.Arbitrary<Part> = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: space }), { maxLength: 5 })
  .map((parts) => ({ html: parts.join(''), shows: parts.join('').replaceAll('&nbsp;', ' ') }))

const nameOf = (tag: string) => tag.split(' ')[0] ?? tag

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    fc.constant<Part>({ html: '<br>', shows: '\n' }),
    fc.tuple(inlineTag, fc.array(tie('part'), { maxLength: 3 })).map(([tag, inside]) => ({
      html: `<${tag}>${inside.map(({ html }) => html).join('')}</${nameOf(tag)}>`,
      shows: inside.map(({ shows }) => shows).join(''),
    })),
    fc.array(tie('part'), { maxLength: 2 }).map((inside) => ({
      html: `<table><caption>${inside.map(({ html }) => html).join('')}</caption><tr><td>cell</td></tr></table>`,
      shows: `\n${inside.map(({ shows }) => shows).join('')}\ncell\n`,
    })),
    fc.tuple(blockTags, fc.array(tie('part'), { maxLength: 4 })).map(([tags, inside]) => ({
      html: `${tags.map((tag) => `<${tag}>`).join('')}${inside.map(({ html }) => html).join('')}${tags
        .toReversed()
        .map((tag) => `</${nameOf(tag)}>`)
        .join('')}`,
      shows: `\n${inside.map(({ shows }) => shows).join('')}\n`,
    })),
  ),
}))

/** HTML as careless programs write it. */
export const arbitraryHtml: fc.Arbitrary<Part> = fc.array(part, { maxLength: 6 }).map((parts) => ({
  html: parts.map(({ html }) => html).join(''),
  shows: parts.map(({ shows }) => shows).join(''),
}))

/** The words of a text. */
export function words(shown: string): string[] {
  return shown.split(/\s+/).filter((each) => each !== '')
}

/**
 * Everything readable in a body, with blocks and breaks on lines of their own, including what boxes
 * and tables say beside their text.
 */
export function saidIn(node: Node): string {
  const { caption, title, description, site, attribution } = node.attrs
  const inside = node.isText ? node.text : node.children.map(saidIn).join('')
  const all = [caption, title, description, site, inside, attribution].filter(Boolean).join('\n')
  return node.isText ? all : `\n${all}\n`
}
