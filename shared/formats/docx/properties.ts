import { authorName } from '#shared/publish/byline.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { modifiedAt } from '#shared/publish/notices.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { Item } from '../agency/item.ts'
import { ownProperties } from '../office/properties.ts'
import { group } from '../xml.ts'

/**
 * The properties that every program shows of a document (ECMA-376 part 2, 11): title, authors,
 * subject, key words, category, language, times.
 */
export function coreProperties({ article, isKilled, version }: Item): string {
  const { headline, bylines, category, keywords, summary, language, publishedAt } = article
  const time = (name: string, at: string | null) =>
    at === null
      ? ''
      : textElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, new Date(at).toISOString().replace('.000', ''))
  const said = (name: string, text: string | null) => (text === null ? '' : textElement(name, {}, onOneLine(text)))
  return group(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    said('dc:title', headline),
    said('dc:creator', bylines.length === 0 ? null : bylines.map((byline) => authorName(byline, language)).join('; ')),
    said('dc:description', summary),
    said('dc:language', language),
    said('cp:category', category),
    said('cp:keywords', keywords.length === 0 ? null : keywords.map(onOneLine).join(', ')),
    said('cp:contentStatus', isKilled ? 'Withdrawn' : null),
    said('cp:revision', String(version)),
    time('dcterms:created', publishedAt),
    time('dcterms:modified', modifiedAt(article)),
  )
}

/** The properties that only Lede reads (ECMA-376 part 1, 22.3). */
export function customProperties(item: Item): string {
  return group(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...ownProperties(item).map(([name, text], at) =>
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
        textElement('vt:lpwstr', {}, text),
      ),
    ),
  )
}
