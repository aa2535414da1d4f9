import { embeddedAt } from '#shared/embed/service.ts'
import type { ToldKind } from '#shared/import/archive-report.ts'
import { element } from '#shared/publish/escape.ts'
import { paragraphed } from './paragraphs.ts'
import { type ShortcodeContext, withoutShortcodes } from './shortcodes.ts'

interface TextContext extends Pick<ShortcodeContext, 'attachments'> {
  tell(kind: ToldKind, what: string): void
}

/** Blocks that show what stands between their comments, or nothing that a story has. */
const understood: ReadonlySet<string> = new Set(
  'paragraph heading list list-item quote pullquote image gallery embed video audio file code preformatted verse table html freeform classic more nextpage separator spacer group columns column row stack cover media-text buttons button details shortcode footnotes missing post-content'.split(
    ' ',
  ),
)

const blockComment = /<!--\s*(\/?)wp:([a-z][\w-]*(?:\/[\w-]+)?)\b([\s\S]*?)(\/?)\s*-->/g

/**
 * The text of a story of WordPress as HTML: the comments of its blocks, shortcodes, the marks of
 * pages and of "more" are gone, lines are paragraphs where the classic editor has them so, and an
 * address on a line of its own is what it shows.
 */
export function htmlOfPost(content: string, { attachments, tell }: TextContext): string {
  const isBlocks = /<!--\s*wp:/.test(content)
  const unmarked = content
    .replace(/<!--\s*more\b[^>]*-->|<!--\s*noteaser\s*-->/g, '\n\n')
    .replace(/<!--\s*nextpage\s*-->/g, () => {
      tell('pages', '')
      return '\n\n'
    })
  const blocks = unmarked.replace(blockComment, (_, end: string, name: string) => {
    if (end === '' && !understood.has(name.replace(/^core(?:-embed)?\//, '')) && !/^core-embed\//.test(name))
      tell('block', name)
    return '\n\n'
  })
  const plain = withoutShortcodes(blocks, { attachments, unknown: (name) => tell('shortcode', name) })
  const text = isBlocks ? plain : paragraphed(plain)
  return text.replace(aloneInElement, (whole, before: string, address: string, after: string) => {
    const shown = shownAt(address)
    return shown === null ? whole : `${before}${shown}${after}`
  })
}

/** An address that is all of a paragraph, of an embed's box, or of a line. */
const aloneInElement =
  /(<(?:p|div)\b[^>]*>\s*(?:<a\b[^>]*>)?|^[ \t]*|\n[ \t]*)(https?:\/\/[^\s<>"']+)[ \t]*((?:<\/a>)?\s*<\/(?:p|div)>|(?=\n|$))/g

function shownAt(address: string): string | null {
  const url = address.replace(/&(?:amp|#0*38);/g, '&')
  if (embeddedAt(url) === null) return null
  return element('iframe', { src: url }, '')
}
