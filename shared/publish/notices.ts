import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import type { Notice } from '#shared/article/notice.ts'
import { instantOf } from '#shared/article/timestamp.ts'
import { element, escapeHtml, textElement } from './escape.ts'
import { noticeAttribute } from './markup-fields.ts'
import { noticeWords } from './notice-words.ts'
import { onOneLine } from './printable.ts'
import { publishedTime } from './published-time.ts'

/**
 * When a published part was last changed in public: at its last notice, else when it was published;
 * null if unknown.
 */
export function modifiedAt({ publishedAt, notices }: Article): string | null {
  const last = notices.at(-1)?.at ?? null
  if (last === null || publishedAt === null) return last ?? publishedAt
  return instantOf(last) > instantOf(publishedAt) ? last : publishedAt
}

/**
 * The line on a page that says when a published part was changed after its publication; '' if it
 * was not.
 */
export function updatedMarkup(article: Article): string {
  const time = modifiedAt(article)
  if (time === null || time === article.publishedAt || isKilled(article)) return ''
  const { words } = noticeWords(article.language)
  return element('span', { class: 'updated' }, `${word(article, `${words.updated}:`)} ${timeElement(time, article)}`)
}

/**
 * The notices of a published part, latest first, to be placed between heading and text; '' if there
 * are none.
 */
export function noticesMarkup(article: Article): string {
  const { words } = noticeWords(article.language)
  const withdrawn = isKilled(article) ? element('p', { class: 'withdrawn' }, word(article, words.withdrawn)) : ''
  const parts = [withdrawn, ...article.notices.toReversed().map((notice) => noticeMarkup(notice, article))]
  return parts.every((part) => part === '')
    ? ''
    : element('div', { class: 'notices' }, `\n${parts.filter((part) => part !== '').join('\n')}\n`)
}

function noticeMarkup({ kind, at, text }: Notice, article: Article): string {
  const { words } = noticeWords(article.language)
  const label = kind === 'kill' ? '' : `<strong>${word(article, words[kind])}</strong>, `
  const said = textElement('span', { class: 'said' }, text)
  return element('p', { class: 'notice', [noticeAttribute]: kind }, `${label}${timeElement(at, article)}: ${said}`)
}

/**
 * The line at the top of a page that is exported before its embargo ends; '' if it does not apply.
 */
export function embargoMarkup(article: Article): string {
  const { embargoUntil } = article
  if (embargoUntil === null) return ''
  const { words } = noticeWords(article.language)
  const [before = '', after = ''] = words.embargo.split('{time}')
  const time = timeElement(embargoUntil, article)
  return element('p', { class: 'embargo' }, `${word(article, before.trim())} ${time}${word(article, after.trim())}`)
}

/**
 * The lines at the top of wire copy: that the story is withdrawn, or what was corrected and
 * updated, latest first, and that it is under embargo. Empty if none applies.
 */
export function noticeLines(article: Article): string[] {
  const { words } = noticeWords(article.language)
  const embargo = article.embargoUntil
  const lines = article.notices.toReversed().map(({ kind, at, text }) => {
    const time = publishedTime(at, article)
    if (kind === 'kill') return `${words.kill}: ${onOneLine(text)} (${time})`
    return `${words[kind].toLocaleUpperCase(article.language)}, ${time}: ${onOneLine(text)}`
  })
  const isUntold = isKilled(article) && lines.length === 0
  return [
    ...(isUntold ? [`${words.kill}: ${words.withdrawn}`] : lines),
    ...(embargo === null ? [] : [words.embargo.replace('{time}', publishedTime(embargo, article))]),
  ]
}

/**
 * The corrections of a published part for schema.org (https://schema.org/CorrectionComment), oldest
 * first.
 */
export function correctionComments({ notices }: Article): Record<string, unknown>[] {
  return notices
    .filter(({ kind }) => kind === 'correction')
    .map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at }))
}

function timeElement(time: string, article: Article): string {
  return textElement('time', { datetime: time }, publishedTime(time, article))
}

// Words in a language other than the article's declare it.
function word({ language }: Article, text: string): string {
  const own = noticeWords(language)
  if (text === '') return ''
  return own.language === null ? escapeHtml(text) : textElement('span', { lang: own.language, dir: 'ltr' }, text)
}
