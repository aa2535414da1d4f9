import { strToU8, zipSync } from 'fflate'
import type { Article } from '#shared/article/article.ts'
import { element } from '#shared/publish/escape.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { type Item, itemOf } from '../agency/item.ts'
import { styledFields, styleNames } from '../office/names.ts'
import { pagesOf } from '../office/pages.ts'
import { trackedLines } from '../office/tracked.ts'
import { empty, group, xmlDeclaration } from '../xml.ts'
import { BodyWriter } from './body.ts'
import { Comments } from './comments.ts'
import { paragraph } from './paragraph.ts'
import { Parts } from './parts.ts'
import { coreProperties, customProperties } from './properties.ts'
import { Runs } from './runs.ts'
import { stylesPart } from './styles.ts'
import { control, namespaces } from './xml.ts'

/**
 * The article as a Word document (ECMA-376, transitional): what readers see as paragraphs in styles
 * named after the fields, blocks that Word lacks in content controls, everything else as
 * properties. With a review, its suggestions are tracked changes and its comments are comments,
 * each with its author. The same article gives the same bytes.
 */
export function write(article: Article, options: PublishOptions): Uint8Array<ArrayBuffer> {
  const item = itemOf(article, options)
  const review = item.isKilled ? null : (options.review ?? null)
  const parts = new Parts(options.pictures ?? new Map())
  const comments = new Comments(review?.comments ?? [])
  const runs = new Runs(parts, comments)
  const text = documentText(item, { parts, comments, runs, tracked: review?.tracked ?? null, options })
  const { language, direction } = item.article
  parts.part('styles', 'styles.xml')
  parts.part('numbering', 'numbering.xml')
  parts.part('settings', 'settings.xml')
  if (!comments.isEmpty) {
    parts.part('comments', 'comments.xml')
    parts.part('http://schemas.microsoft.com/office/2011/relationships/commentsExtended', 'commentsExtended.xml')
  }
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(!comments.isEmpty),
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': coreProperties(item),
    'docProps/custom.xml': customProperties(item),
    'word/document.xml': element('w:document', namespaces, element('w:body', {}, `\n${text}\n${section(direction)}`)),
    'word/styles.xml': stylesPart({ language, direction }),
    'word/numbering.xml': parts.numbering(),
    'word/settings.xml': settings,
    ...(comments.isEmpty
      ? {}
      : { 'word/comments.xml': comments.part(), 'word/commentsExtended.xml': comments.threads() }),
    'word/_rels/document.xml.rels': parts.relationships(),
  }
  const files = Object.entries(texts).map(([name, xml]) => [name, strToU8(`${xmlDeclaration}\n${xml}`)] as const)
  return packed([...files, ...parts.media])
}

interface Writers {
  readonly options: PublishOptions
  readonly parts: Parts
  readonly comments: Comments
  readonly runs: Runs
  readonly tracked: NonNullable<NonNullable<PublishOptions['review']>['tracked']> | null
}

/** Everything that is on the pages. */
function documentText(item: Item, { parts, comments, runs, tracked, options }: Writers): string {
  const written = (style: string, inside: string) => paragraph(runs, { ends: [] }, { style, inside })
  return pagesOf(item, options, {
    plain: (style, text) => written(style, runs.plain(text)),
    title: (headline) => {
      if (headline === '' && !comments.passages.onStory) return ''
      const run = headline === '' ? '' : runs.plain(headline)
      return written(styledFields.headline, comments.passages.aroundHeadline(run))
    },
    notice: ({ notice, before, text, behind }) => {
      const said =
        runs.plain(before) +
        runs.plain(text, { style: styleNames.noticeText }) +
        (behind === '' ? '' : runs.plain(behind))
      return control(`${notice.kind} ${notice.at}`, parts.id(), written(styleNames.notice, said))
    },
    body: (dateline) => new BodyWriter(runs, parts, dateline).write(trackedLines(item.article.body, tracked)),
  })
}

/** A page of A4 with margins of an inch. */
function section(direction: Article['direction']): string {
  return element(
    'w:sectPr',
    {},
    `<w:pgSz w:w="11906" w:h="16838"></w:pgSz><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"></w:pgMar>${direction === 'rtl' ? '<w:bidi></w:bidi>' : ''}`,
  )
}

/** Opened as a current Word document, not in compatibility mode. */
const settings = group(
  'w:settings',
  namespaces,
  group(
    'w:compat',
    {},
    empty('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ),
)

const officeType = 'application/vnd.openxmlformats-officedocument'
const partTypes = {
  'word/document.xml': `${officeType}.wordprocessingml.document.main+xml`,
  'word/styles.xml': `${officeType}.wordprocessingml.styles+xml`,
  'word/numbering.xml': `${officeType}.wordprocessingml.numbering+xml`,
  'word/settings.xml': `${officeType}.wordprocessingml.settings+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/custom.xml': `${officeType}.custom-properties+xml`,
}
const commentTypes = {
  'word/comments.xml': `${officeType}.wordprocessingml.comments+xml`,
  'word/commentsExtended.xml': `${officeType}.wordprocessingml.commentsExtended+xml`,
}

function contentTypes(hasComments: boolean): string {
  const usual = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' }
  const images = { jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif' }
  return group(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...Object.entries({ ...usual, ...images }).map(([extension, type]) =>
      empty('Default', { Extension: extension, ContentType: type }),
    ),
    ...Object.entries({ ...partTypes, ...(hasComments ? commentTypes : {}) }).map(([name, type]) =>
      empty('Override', { PartName: `/${name}`, ContentType: type }),
    ),
  )
}

const packageRelationships = group(
  'Relationships',
  { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
  ...[
    ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument', 'word/document.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties', 'docProps/custom.xml'],
  ].map(([type = '', target = ''], at) => empty('Relationship', { Id: `rId${at + 1}`, Type: type, Target: target })),
)

/** The parts packed into one file, always with the earliest date that a ZIP can have. */
function packed(files: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const mtime = new Date(1980, 0, 1)
  return new Uint8Array(
    zipSync(
      Object.fromEntries(
        files.map(([name, bytes]) => [name, [bytes, { mtime, level: name.includes('/media/') ? 0 : 6 }]]),
      ),
    ),
  )
}
