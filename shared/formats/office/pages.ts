import { fieldsOf } from '#shared/article/fields.ts'
import { isLabelAbove, labelLine } from '#shared/publish/label.ts'
import { leadOf } from '#shared/publish/lead.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { Item } from '../agency/item.ts'
import { styledFields, styleNames } from './names.ts'
import { type PrintedNotice, printedNotices, withheldLines } from './notices.ts'

/** How a format writes what is on a document's pages. */
export interface PageWriter {
  /** A paragraph of a style that is not part of the body. */
  plain(style: string, text: string): string
  /**
   * The headline, to which comments on the whole story are attached; '' if there are none and it is
   * unset.
   */
  title(headline: string): string
  notice(notice: PrintedNotice): string
  /** The body. `dateline`: run into its first paragraph. */
  body(dateline: string | null): string
}

/**
 * Everything that is on the pages of a document, in order: information for the desk, the heading,
 * notices to readers, the text with its label, the usage terms.
 */
export function pagesOf({ article, isKilled }: Item, options: PublishOptions, writer: PageWriter): string {
  const fields = fieldsOf(article)
  const shown = (field: keyof typeof styledFields) => {
    const said = fields[field]
    const lines = (Array.isArray(said) ? said : [said ?? '']).map(onOneLine).filter((line) => line !== '')
    return lines.map((line) => writer.plain(styledFields[field], line))
  }
  const { dateline } = article
  const hasLead = leadOf(article.body) !== undefined
  const filed = isKilled || hasLead || dateline.text === null ? [] : [writer.plain(styleNames.filed, dateline.text)]
  const said = labelLine(article, options)
  const label = said === null ? [] : [writer.plain(styleNames.label, said)]
  return [
    ...shown('slugline'),
    ...withheldLines(article).map((line) => writer.plain(styleNames.held, line)),
    ...shown('editorNote'),
    ...shown('kicker'),
    writer.title(onOneLine(article.headline ?? '')),
    ...shown('deck'),
    ...shown('bylines'),
    ...printedNotices(article).map((notice) => writer.notice(notice)),
    ...(isLabelAbove(options) ? label : []),
    ...filed,
    isKilled ? '' : writer.body(hasLead ? dateline.text : null),
    ...(isLabelAbove(options) ? [] : label),
    ...shown('usageTerms'),
  ]
    .filter((part) => part !== '')
    .join('\n')
}
