import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { directionOf } from '#shared/article/language.ts'
import type { Notice } from '#shared/article/notice.ts'
import { statuses } from '#shared/article/status.ts'
import { timestampIn } from '#shared/article/timestamp.ts'
import { linkCardKinds } from '#shared/blocks/link-card/node.ts'
import { labelChoices } from '#shared/label/terms.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { listNumbers } from '#shared/schema/list-numbers.ts'

/**
 * Strings that have broken publishing systems: ends of scripts and comments, active addresses,
 * characters that HTML cannot carry, bidi controls.
 */
export const nastyStrings: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<!-- ',
  '-->',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onclick='alert(1)",
  '" onmouseover="alert(1)',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '</title></style></article><iframe src=//x>',
  '&lt;b&gt; &amp;amp; &#60;',
  '&nbsp',
  '\u2028\u2029',
  '\u202etxet\u202c',
  'a\0b',
  '\u0001\u001f\u007f\u0085\u009f',
  '\ud800',
  '\udc00x',
  '\ufffe\ufdd0',
  '{{constructor}} <%= 7 %>',
  '\\u003cscript\\u003e',
  'a\r\nb\rc\n\td  e\u00a0 ',
  '\u00e9 e\u0301',
  '\u05e9\u05dc\u05d5\u05dd (abc) \u0645\u0631\u062d\u0628\u0627',
]

const words = [
  ...[
    'canal',
    'Brücke',
    'l’été',
    'мост',
    'ў',
    'شارع',
    'גשר',
    '橋',
    '👩🏽‍🚒',
    '“so”',
    '–',
    '10%',
    '<b>',
    '&',
    '  ',
    '\t',
    '\n',
  ],
]

/** Any text: words of many scripts, nasty strings, arbitrary code units. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...words), fc.constantFrom(...nastyStrings), fc.string({ unit: 'binary', maxLength: 8 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('').slice(0, 90))
  .filter((text) => text !== '')

/**
 * Text that a page carries unchanged: NFC, without control characters and noncharacters, not only
 * white space, and without a combining accent at its start.
 */
export const carriedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        ...nastyStrings.filter((text) => !/\p{Cc}|\p{Cs}|\p{Mn}|\p{Noncharacter_Code_Point}/u.test(text)),
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('').normalize('NFC').slice(0, 90).toWellFormed())
  .filter((text) => text.trim() !== '' && !/^\p{M}|\r/u.test(text) && text === text.normalize('NFC'))

const languages = 'de en fr es it pt pt-BR ru be uk pl tr ja zh-Hans sr-Latn ar he fa ur'.split(' ')
const zones = [
  'Europe/Minsk',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
]
const hrefs = [
  'https://example.org/',
  'https://example.org/a?b=1&c=%22#d',
  'http://[::1]/x',
  'mailto:desk@example.org',
  'https://xn--bcher-kva.example/%C3%BC',
]
/** Targets of links in a text, notes included. */
const textHrefs = [...hrefs, '#note-1', '#call-1']

const { nodes, marks } = proseSchema
const scripts = [[], [], [], [], ['superscript'], ['subscript']] as const

function inlineOf(text: fc.Arbitrary<string>): fc.Arbitrary<Fragment> {
  const anyMarks = fc
    .tuple(
      fc.option(fc.constantFrom(...textHrefs), { freq: 2 }),
      fc.subarray(['bold', 'italic', 'underline', 'strike'] as const),
      fc.constantFrom(...scripts),
      fc.constantFrom(null, null, null, 'fr', 'de-AT', 'ar', 'sr-Latn-RS', 'ca-valencia'),
    )
    .map(([href, names, script, tag]): Mark[] => [
      ...(href === null ? [] : [created(marks.link).create({ href })]),
      ...(tag === null ? [] : [created(marks.language).create({ tag })]),
      ...[...names, ...script].map((name) => created(marks[name]).create()),
    ])
  const run = fc.tuple(text, anyMarks).map(([text, marks]) => proseSchema.text(text, marks))
  const leaf = fc.oneof({ weight: 5, arbitrary: run }, { weight: 1, arbitrary: fc.constant(null) })
  return fc
    .array(leaf, { maxLength: 6 })
    .map((leaves) => Fragment.fromArray(leaves.map((leaf) => leaf ?? created(nodes.hardBreak).create())))
}

/** Bodies with every node and mark of the schema, in ProseMirror's JSON. */
export function bodies(text: fc.Arbitrary<string>): fc.Arbitrary<BodyNode> {
  const paragraph = fc
    .tuple(fc.constantFrom(null, null, null, 2, 3, 4), inlineOf(text))
    .map(([level, content]) => created(nodes.paragraph).create({ level }, content))
  const nullable = fc.option(text, { freq: 2 })
  const address = fc.constantFrom(null, ...hrefs)
  const { block } = fc.letrec<{ block: Node; item: Node }>((tie) => ({
    item: fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, rest]) => created(nodes.listItem).create(null, [first, ...rest])),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      paragraph,
      fc.constant(created(nodes.horizontalRule).create()),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 3 })
        .map((blocks) => created(nodes.blockquote).create(null, blocks)),
      fc
        .array(tie('item'), { minLength: 1, maxLength: 3 })
        .map((items) => created(nodes.bulletList).create(null, items)),
      fc
        .tuple(
          fc.constantFrom(1, 1, 0, 7, -3, 1_000_000),
          fc.constantFrom(null, null, ...listNumbers),
          fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        )
        .map(([start, numbers, items]) => created(nodes.orderedList).create({ start, numbers }, items)),
      figure(text),
      fc
        .array(figure(text), { minLength: 1, maxLength: 3 })
        .map((images) => created(nodes.imageGroup).create(null, images)),
      tables(text),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 3 })
        .map((blocks) => created(nodes.factBox).create(null, blocks)),
      fc
        .tuple(nullable, inlineOf(text))
        .map(([attribution, content]) => created(nodes.pullQuote).create({ attribution }, content)),
      fc
        .record({
          url: address,
          title: fc.oneof(fc.constant(''), text),
          description: nullable,
          site: nullable,
          kind: fc.constantFrom(...linkCardKinds),
        })
        .map((attrs) => created(nodes.linkCard).create(attrs)),
      fc
        .array(
          fc
            .tuple(address, inlineOf(text))
            .map(([href, content]) => created(nodes.relatedLink).create({ href }, content)),
          { minLength: 1, maxLength: 3 },
        )
        .map((links) => created(nodes.relatedLinks).create(null, links)),
    ),
  }))
  return fc
    .array(block, { minLength: 1, maxLength: 5 })
    .map((blocks) => created(nodes.doc).createChecked(null, blocks).toJSON())
}

function figure(text: fc.Arbitrary<string>): fc.Arbitrary<Node> {
  const nullable = fc.option(text, { freq: 2 })
  const attrs = fc.record({
    asset: fc.constantFrom(null, 'a'.repeat(64), '0123456789abcdef'.repeat(4)),
    alt: fc.oneof(fc.constant(''), text),
    credit: nullable,
    source: nullable,
    focusX: fc.constantFrom(0, 0.25, 0.5, 1),
    focusY: fc.constantFrom(0, 0.25, 0.5, 1),
    width: fc.constantFrom(null, 1, 1600),
    height: fc.constantFrom(null, 1, 900),
    lead: fc.boolean(),
  })
  return fc.tuple(attrs, inlineOf(text)).map(([attrs, content]) => created(nodes.figure).create(attrs, content))
}

/**
 * Tables: regular ones, ones with cells that span several columns and rows, and now and then one
 * that lacks a cell, as a merge can leave it.
 */
function tables(text: fc.Arbitrary<string>): fc.Arbitrary<Node> {
  const cell = fc
    .tuple(fc.boolean(), fc.array(inlineOf(text), { minLength: 1, maxLength: 2 }))
    .map(([isHeader, paragraphs]) => ({
      type: created(isHeader ? nodes.tableHeader : nodes.tableCell),
      content: paragraphs.map((content) => created(nodes.paragraph).create(null, content)),
    }))
  const even = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
        .chain((cells) =>
          fc.tuple(
            fc.constant(cells),
            fc.nat(rows - 1),
            fc.nat(columns - 1),
            fc.constantFrom('none', 'none', 'wide', 'high', 'torn'),
          ),
        ),
    )
  const content = even.map(([rows, atRow, atColumn, spanned]) =>
    rows.map((cells, row) =>
      created(nodes.tableRow).create(
        null,
        cells.flatMap(({ type, content }, column) => {
          const isSpanning = row === atRow && column === atColumn
          const colspan = isSpanning && spanned === 'wide' ? cells.length - column : 1
          const rowspan = isSpanning && spanned === 'high' ? rows.length - row : 1
          const isCovered =
            (spanned === 'wide' && row === atRow && column > atColumn) ||
            (spanned === 'high' && column === atColumn && row > atRow)
          const isTorn = isSpanning && spanned === 'torn' && cells.length > 1
          return isCovered || isTorn ? [] : [type.create({ colspan, rowspan }, content)]
        }),
      ),
    ),
  )
  return fc
    .tuple(fc.option(text, { freq: 2 }), content)
    .map(([caption, rows]) => created(nodes.table).create({ caption }, rows))
}

/**
 * Articles with every field set or unset and their texts generated by `text`, none of them
 * withdrawn. Derived values are up to date.
 */
export function articles(text: fc.Arbitrary<string>): fc.Arbitrary<Article> {
  const optional = fc.option(text, { freq: 4 })
  const list = fc.array(text, { maxLength: 3 })
  const time = fc.date({ min: new Date('1975-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  const fields = fc.record({
    id: optional,
    language: fc.constantFrom(...languages),
    turned: fc.boolean(),
    headline: optional,
    kicker: optional,
    deck: optional,
    summary: optional,
    bylines: list,
    dateline: fc.record({
      place: optional,
      region: optional,
      country: optional,
      date: fc.option(time.map((date) => date.toISOString().slice(0, 10))),
      agency: fc.option(fc.oneof(fc.constantFrom('BelTA', 'AP', 'Reuters', 'dpa', 'TASS', 'ANSA'), text)),
      text: fc.constant(null),
    }),
    agency: optional,
    category: optional,
    keywords: list,
    subjects: fc.uniqueArray(fc.constantFrom('01000000', '20000523', '20001065', '20009999'), { maxLength: 3 }),
    slugline: optional,
    urgency: fc.option(fc.integer({ min: 1, max: 8 })),
    publishedAt: fc.option(time),
    timeZone: fc.option(fc.constantFrom(...zones), { freq: 4 }),
    embargoUntil: fc.option(time),
    canonicalUrl: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text)),
    usageTerms: optional,
    editorNote: optional,
    label: fc.constantFrom(null, null, ...labelChoices),
    labelReason: optional,
    status: fc.constantFrom(...statuses.filter((status) => status !== 'killed')),
    notices: fc.array(fc.record({ kind: fc.constantFrom('update' as const, 'correction' as const), at: time, text }), {
      maxLength: 2,
    }),
    body: bodies(text),
  })
  return fields.map(({ turned, publishedAt, embargoUntil, notices, ...rest }) => {
    const inZone = (date: Date | null) =>
      date === null ? null : timestampIn(date.toISOString(), rest.timeZone ?? 'UTC')
    const usual = directionOf(rest.language)
    return derive({
      ...rest,
      format: 'lede-article/1',
      direction: turned ? (usual === 'ltr' ? 'rtl' : 'ltr') : usual,
      notices: notices.map(({ at, ...notice }) => ({ ...notice, at: inZone(at) ?? '' })),
      publishedAt: inZone(publishedAt),
      embargoUntil: inZone(embargoUntil),
      bodyText: '',
      source: { file: 'arbitrary.txt', format: 'wire' },
    })
  })
}

/** An article that is withdrawn, with or without a kill notice. */
export function withdrawn(article: Article, text: string | null): Article {
  const kill: Notice[] = text === null ? [] : [{ kind: 'kill', at: '2099-12-31T12:00:00+00:00', text }]
  return derive({ ...article, notices: [...article.notices, ...kill], status: 'killed' })
}

function created<Type>(type: Type | undefined): Type {
  if (type === undefined) throw new RangeError('the schema has no such node or mark')
  return type
}
