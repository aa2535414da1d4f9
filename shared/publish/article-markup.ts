import type { Article } from '#shared/article/article.ts'
import { type Fields, fieldsOf } from '#shared/article/fields.ts'
import { isKilled } from '#shared/article/killed.ts'
import { entriesOf } from '#shared/keys-of.ts'
import { element, startTag, textElement } from './escape.ts'
import { labelMarkup } from './label.ts'
import {
  carriedFields,
  idAttribute,
  killedAttribute,
  ledeAttribute,
  listedFields,
  shownFields,
} from './markup-fields.ts'
import { embargoMarkup, noticesMarkup, updatedMarkup } from './notices.ts'
import type { PublishOptions } from './options.ts'
import { publishedTime } from './published-time.ts'
import { serialiseBody } from './serialise-body.ts'

/**
 * The `<article>` element of a published part (`publishedPart`): everything that readers see, and
 * in `data-` attributes what else is needed to read the article back. Page and fragment both
 * contain exactly this.
 */
export function articleMarkup(article: Article, options: PublishOptions): string {
  const fields = fieldsOf(article)
  return lines(
    startTag('article', {
      class: 'lede',
      lang: article.language,
      dir: article.direction,
      [ledeAttribute]: article.format,
      [idAttribute]: article.id,
      [killedAttribute]: isKilled(article) ? '' : null,
      ...carried(fields),
    }),
    embargoMarkup(article),
    element(
      'header',
      {},
      inside(
        shown('p', 'category', fields),
        shown('p', 'kicker', fields),
        article.headline === null ? '' : textElement('h1', {}, article.headline),
        shown('p', 'deck', fields),
        list('p', 'bylines', 'bylines', fields, ', '),
        labelMarkup(article, options, 'byline'),
        meta(article, fields),
      ),
    ),
    noticesMarkup(article),
    labelMarkup(article, options, 'above'),
    isKilled(article) ? '' : element('div', { class: 'body' }, inside(serialiseBody(article.body, article, options))),
    labelMarkup(article, options, 'below'),
    footer(fields),
    '</article>',
  )
}

function carried(fields: Fields): Record<string, string | null> {
  return Object.fromEntries(
    entriesOf(carriedFields).map(([field, attribute]) => {
      const value = fields[field]
      return [attribute, Array.isArray(value) ? value.join(' ') || null : value]
    }),
  )
}

function shown(tag: string, field: keyof typeof shownFields, fields: Fields): string {
  const value = fields[field]
  return value === null ? '' : textElement(tag, { class: shownFields[field] }, value)
}

function list(
  tag: string,
  className: string,
  field: keyof typeof listedFields,
  fields: Fields,
  separator: string,
): string {
  const entries = fields[field].map((entry) => textElement('span', { class: listedFields[field] }, entry))
  return entries.length === 0 ? '' : element(tag, { class: className }, entries.join(separator))
}

function meta(article: Article, fields: Fields): string {
  const time =
    article.publishedAt === null
      ? ''
      : textElement('time', { datetime: article.publishedAt }, publishedTime(article.publishedAt, article))
  const parts = [shown('span', 'agency', fields), time, updatedMarkup(article)].filter((part) => part !== '')
  return parts.length === 0 ? '' : element('p', { class: 'meta' }, parts.join(' · '))
}

function footer(fields: Fields): string {
  const parts = lines(list('p', 'keywords', 'keywords', fields, ' · '), shown('p', 'usageTerms', fields))
  return parts === '' ? '' : element('footer', {}, inside(parts))
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

function inside(...parts: string[]): string {
  return `\n${lines(...parts)}\n`
}
