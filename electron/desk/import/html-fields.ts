import { type Article, emptyArticle } from '#shared/article/article.ts'
import { articleOfFields, type FieldName, type Fields, fieldsOf } from '#shared/article/fields.ts'
import { type Notice, noticeSchema } from '#shared/article/notice.ts'
import { type LabelTerm, labelTermIn } from '#shared/label/terms.ts'
import {
  carriedFields,
  idAttribute,
  killedAttribute,
  labelAttribute,
  listedFields,
  noticeAttribute,
  shownFields,
} from '#shared/publish/markup-fields.ts'

/** The fields in the `<article>` element of a page: not yet validated, and with an empty body. */
export function fieldsOfPage(article: Element): Article {
  const language = article.getAttribute('lang') ?? ''
  const fields: Record<FieldName, unknown> = {
    ...fieldsOf(emptyArticle(language)),
    direction: article.getAttribute('dir'),
    headline: textOf(article, 'header h1'),
    publishedAt: publicationTimeOf(article),
    embargoUntil: article.querySelector('.embargo time')?.getAttribute('datetime') ?? null,
    status: article.hasAttribute(killedAttribute) ? 'killed' : 'draft',
    ...mapped(shownFields, (className) => textOf(article, `.${className}`)),
    ...mapped(listedFields, (className) =>
      [...article.querySelectorAll(`.${className}`)].map(({ textContent }) => textContent),
    ),
    label: labelOfPage(article),
    ...mapped(carriedFields, (attribute) => article.getAttribute(attribute)),
    subjects: article.getAttribute(carriedFields.subjects)?.split(' ') ?? [],
  }
  // The types are only assumed here; `readArticleJson` validates them.
  return {
    ...articleOfFields(fields as Fields, emptyArticle(language)),
    id: article.getAttribute(idAttribute),
    notices: noticesOfPage(article),
  }
}

function publicationTimeOf(article: Element): string | null {
  const times = [...article.querySelectorAll('header time')]
  return times.find((time) => time.closest('.updated') === null)?.getAttribute('datetime') ?? null
}

/** The label on a page that says how its text came about; null if there is none. */
export function labelOfPage(article: Element): LabelTerm | null {
  return labelTermIn(article.querySelector(`.label[${labelAttribute}]`)?.getAttribute(labelAttribute) ?? null)
}

/** What readers are told on a page, oldest first: the page has the latest on top. */
function noticesOfPage(article: Element): Notice[] {
  return [...article.querySelectorAll(`[${noticeAttribute}]`)].map(noticeOf).toReversed() as Notice[]
}

/**
 * The same of a text that other systems had in hand, each taken out of it. What one of them took
 * apart stays in the text, as its words.
 */
export function takeNotices(text: Element): Notice[] {
  const taken = [...text.querySelectorAll(`[${noticeAttribute}]`)].flatMap((element) => {
    const { data } = noticeSchema.safeParse(noticeOf(element))
    if (data === undefined) return []
    element.remove()
    return [data]
  })
  for (const block of text.querySelectorAll('.notices')) {
    block.querySelector('.withdrawn')?.remove()
    block.replaceWith(...block.children)
  }
  return taken.toReversed()
}

function noticeOf(notice: Element) {
  return {
    kind: notice.getAttribute(noticeAttribute),
    at: notice.querySelector('time')?.getAttribute('datetime') ?? '',
    text: textOf(notice, '.said') ?? '',
  }
}

function mapped<Value>(
  names: Partial<Record<FieldName, string>>,
  read: (name: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [field, read(name)]))
}

function textOf(article: Element, selector: string): string | null {
  return article.querySelector(selector)?.textContent ?? null
}
