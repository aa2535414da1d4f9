import { strToU8, zipSync } from 'fflate'
import type { Article } from '#shared/article/article.ts'
import { authorName } from '#shared/publish/byline.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { modifiedAt } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { type Item, itemOf } from '../agency/item.ts'
import { styledFields, styleNames } from '../office/names.ts'
import { pagesOf } from '../office/pages.ts'
import { ownProperties } from '../office/properties.ts'
import { trackedLines } from '../office/tracked.ts'
import { empty, group, xmlDeclaration } from '../xml.ts'
import { OdtBody } from './body.ts'
import { Changes } from './changes.ts'
import { Figures } from './figures.ts'
import { odt } from './format.ts'
import { Inline } from './inline.ts'
import { namespaces } from './names.ts'
import { paragraph } from './paragraph.ts'
import { automaticStyles, stylesPart } from './styles.ts'

/**
 * The article as a text document of OpenDocument 1.3
 * (https://docs.oasis-open.org/office/OpenDocument/v1.3/): what readers see as paragraphs in styles
 * named after the fields, boxes as sections, everything else as properties. With a review, the
 * suggestions of its text are tracked changes and its comments annotations, each with its author.
 * The same article gives the same bytes.
 */
export function write(article: Article, options: PublishOptions): Uint8Array<ArrayBuffer> {
  const item = itemOf(article, options)
  const review = item.isKilled ? null : (options.review ?? null)
  const inline = new Inline(review?.comments ?? [], item.article.direction)
  const changes = new Changes()
  const figures = new Figures(options.pictures ?? new Map())
  const text = documentText(item, { inline, changes, figures, tracked: review?.tracked ?? null, options })
  const content = element(
    'office:document-content',
    namespaces,
    `\n${group('office:automatic-styles', {}, ...automaticStyles(), ...inline.styles())}\n${element(
      'office:body',
      {},
      element('office:text', {}, `\n${changes.markup()}\n${text}\n`),
    )}\n`,
  )
  const { language, direction } = item.article
  const texts: Record<string, string> = {
    'content.xml': content,
    'styles.xml': stylesPart({ language, direction }),
    'meta.xml': metaPart(item),
    'META-INF/manifest.xml': manifest(figures),
  }
  const files = Object.entries(texts).map(([name, xml]) => [name, strToU8(`${xmlDeclaration}\n${xml}`)] as const)
  const pictures = [...figures.files].map(([name, { bytes }]) => [name, bytes] as const)
  // The media type comes first, uncompressed (part 2, 3.3); the time is always the earliest that a
  // ZIP can have.
  const mtime = new Date(1980, 0, 1)
  const entries = [['mimetype', strToU8(odt.mediaType)] as const, ...files, ...pictures]
  return new Uint8Array(
    zipSync(
      Object.fromEntries(
        entries.map(([name, bytes]) => [name, [bytes, { mtime, level: name.endsWith('.xml') ? 6 : 0 }]]),
      ),
    ),
  )
}

interface Writers {
  readonly options: PublishOptions
  readonly inline: Inline
  readonly changes: Changes
  readonly figures: Figures
  readonly tracked: TakenReview['tracked']
}

/** Everything that is on the pages. */
function documentText(item: Item, { inline, changes, figures, tracked, options }: Writers): string {
  let sections = 0
  const section = (kind: string) => `${kind} ${++sections}`
  return pagesOf(item, options, {
    plain: (style, text) => paragraph(style, inline.plain(text)),
    title: (headline) =>
      headline === '' && !inline.passages.onStory
        ? ''
        : paragraph(styledFields.headline, inline.passages.aroundHeadline(inline.plain(headline))),
    notice: ({ notice, before, text, behind }) => {
      const said = inline.plain(before) + inline.plain(text, styleNames.noticeText) + inline.plain(behind)
      const name = section(`${notice.kind} ${notice.at}`)
      const named = { 'text:style-name': 'Section', 'text:name': name }
      return element('text:section', named, paragraph(styleNames.notice, said))
    },
    body: (dateline) =>
      new OdtBody({ inline, changes, figures, section }, dateline).write(trackedLines(item.article.body, tracked)),
  })
}

/**
 * The properties that programs show of a document (part 3, 4.3), and those that only Lede reads.
 */
function metaPart(item: Item): string {
  const { headline, bylines, keywords, summary, language, publishedAt } = item.article
  const said = (name: string, text: string | null) => (text === null ? '' : textElement(name, {}, onOneLine(text)))
  const time = (name: string, at: string | null) =>
    at === null ? '' : textElement(name, {}, new Date(at).toISOString().slice(0, 19))
  const authors = bylines.map((byline) => authorName(byline, language)).join('; ')
  return element(
    'office:document-meta',
    namespaces,
    group(
      'office:meta',
      {},
      textElement('meta:generator', {}, 'Lede'),
      said('dc:title', headline),
      said('dc:description', summary),
      said('dc:language', language),
      said('meta:initial-creator', authors === '' ? null : authors),
      said('dc:creator', authors === '' ? null : authors),
      ...keywords.map((word) => said('meta:keyword', word)),
      time('meta:creation-date', publishedAt),
      time('dc:date', modifiedAt(item.article)),
      ...ownProperties(item).map(([name, text]) =>
        textElement('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, text),
      ),
    ),
  )
}

function manifest({ files }: Figures): string {
  const entry = (path: string, type: string) =>
    empty('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  return group(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    empty('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': odt.mediaType,
    }),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((name) => entry(name, 'text/xml')),
    ...[...files].map(([name, { mediaType }]) => entry(name, mediaType)),
  )
}
