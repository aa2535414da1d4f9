import type { Article } from '#shared/article/article.ts'
import type { Notice } from '#shared/article/notice.ts'
import { noticeLines } from '#shared/publish/notices.ts'
import { onOneLine } from '#shared/publish/printable.ts'

/** A printed notice: its own words, and the fixed words before and after them. */
export interface PrintedNotice {
  readonly notice: Notice
  readonly before: string
  readonly text: string
  readonly behind: string
}

/** The notices to readers, latest first. */
export function printedNotices(article: Article): PrintedNotice[] {
  return article.notices.toReversed().map((notice) => {
    const text = onOneLine(notice.text)
    const line = noticeLines({ ...article, embargoUntil: null, notices: [notice] })[0] ?? text
    const start = notice.kind === 'kill' ? line.indexOf(': ') + 2 : line.length - text.length
    return { notice, before: line.slice(0, start), text, behind: line.slice(start + text.length) }
  })
}

/** Why readers must not have the story: its embargo, or that it was withdrawn without a notice. */
export function withheldLines(article: Article): string[] {
  return noticeLines({ ...article, notices: [] })
}
