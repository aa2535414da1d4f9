import type { Article } from '#shared/article/article.ts'
import type { Notice } from '#shared/article/notice.ts'
import { noticeLines } from '#shared/publish/notices.ts'
import { onOneLine } from '#shared/publish/printable.ts'

/** A notice as it is printed: its own words, and what stands before and behind them. */
export interface PrintedNotice {
  readonly notice: Notice
  readonly before: string
  readonly text: string
  readonly behind: string
}

/** What readers were told, the latest first. */
export function printedNotices(article: Article): PrintedNotice[] {
  return article.notices.toReversed().map((notice) => {
    const text = onOneLine(notice.text)
    const line = noticeLines({ ...article, embargoUntil: null, notices: [notice] })[0] ?? text
    const start = notice.kind === 'kill' ? line.indexOf(': ') + 2 : line.length - text.length
    return { notice, before: line.slice(0, start), text, behind: line.slice(start + text.length) }
  })
}

/** What keeps a story from its readers: its embargo, and that it is withdrawn without a word. */
export function heldLines(article: Article): string[] {
  return noticeLines({ ...article, notices: [] })
}
