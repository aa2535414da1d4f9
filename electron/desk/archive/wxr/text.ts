import { embeddedAt } from '#shared/embed/service.ts'
import type { ReportedKind } from '#shared/import/archive-report.ts'
import { element } from '#shared/publish/escape.ts'
import { withNotes } from './notes.ts'
import { addParagraphs } from './paragraphs.ts'
import { withPatterns } from './patterns.ts'
import { type ShortcodeContext, withoutShortcodes } from './shortcodes.ts'

interface TextContext extends Pick<ShortcodeContext, 'attachments'> {
  readonly patterns: ReadonlyMap<string, string>
  /** The story's notes, as WordPress's own block keeps them in a custom field: JSON; '' if none. */
  readonly footnotes: string
  tell(kind: ReportedKind, what: string): void
}

/** Blocks whose inner content is all that they show, or that show nothing a story has. */
const understood: ReadonlySet<string> = new Set(
  'paragraph heading list list-item quote pullquote image gallery embed video audio file code preformatted verse table html freeform classic more nextpage separator spacer group columns column row stack cover media-text buttons button details shortcode footnotes missing post-content'.split(
    ' ',
  ),
)

const blockComment = /<!--\s*(\/?)wp:([a-z][\w-]*(?:\/[\w-]+)?)\b([\s\S]*?)-->/g

/** Blocks with unchanged text from the classic editor. */
const classic: ReadonlySet<string> = new Set(['freeform', 'classic', 'missing'])

/**
 * The text of a WordPress story as HTML: without block comments, shortcodes, page breaks and "more"
 * marks, with lines as paragraphs if they come from the classic editor, and with an address on its
 * own line as what it embeds.
 */
export function htmlOfPost(content: string, { attachments, patterns, footnotes, tell }: TextContext): string {
  const unmarked = withNotes(withPatterns(content, patterns), footnotes, () => tell('block', 'footnotes'))
    .replace(/<!--\s*more\b[^>]*-->|<!--\s*noteaser\s*-->/g, '\n\n')
    .replace(/<!--\s*nextpage\s*-->/g, () => {
      tell('pages', '')
      return '\n\n'
    })
  const unknown = (name: string) => tell('shortcode', name)
  const text = partsOf(unmarked, (name) => tell('block', name))
    .map(({ html, isClassic }) => {
      const plain = withoutShortcodes(html, { attachments, unknown })
      return isClassic ? addParagraphs(plain) : plain
    })
    .join('\n')
  return text.replace(aloneInElement, (whole, before: string, address: string, after: string) => {
    const shown = shownAt(address)
    return shown === null ? whole : `${before}${shown}${after}`
  })
}

interface Part {
  readonly html: string
  /** Whether its lines are paragraphs. */
  readonly isClassic: boolean
}

/**
 * A text split into what is inside blocks and what is between them, as the classic editor left it
 * (developer.wordpress.org/block-editor, "Markup representation of a block"). The comments of
 * blocks are removed; unknown blocks are reported.
 */
function partsOf(text: string, unknown: (name: string) => void): Part[] {
  const parts: Part[] = []
  let open: string[] = []
  let from = 0
  const take = (to: number) => {
    const isClassic = open.length === 0 || (open.length === 1 && classic.has(open[0] ?? ''))
    const html = text.slice(from, to)
    const last = parts.at(-1)
    // The content of one block is one part, whatever blocks it contains.
    if (last !== undefined && !isClassic && !last.isClassic && open.length > 1)
      parts[parts.length - 1] = { html: `${last.html}\n\n${html}`, isClassic }
    else if (html.trim() !== '') parts.push({ html, isClassic })
  }
  for (const { index, 0: whole, 1: end, 2: name = '', 3: given = '' } of text.matchAll(blockComment)) {
    take(index)
    from = index + whole.length
    const core = name.replace(/^core(?:-embed)?\//, '')
    if (end !== '') open = open.slice(0, -1)
    else if (!given.trimEnd().endsWith('/')) open = [...open, core]
    if (end === '' && !understood.has(core) && !/^core-embed\//.test(name)) unknown(name)
  }
  take(text.length)
  return parts
}

/** An address alone in a paragraph, in an embed's box, or on a line. */
const aloneInElement =
  /(<(?:p|div)\b[^>]*>\s*(?:<a\b[^>]*>)?|^[ \t]*|\n[ \t]*)(https?:\/\/[^\s<>"']+)[ \t]*((?:<\/a>)?\s*<\/(?:p|div)>|(?=\n|$))/g

function shownAt(address: string): string | null {
  const url = address.replace(/&(?:amp|#0*38);/g, '&')
  if (embeddedAt(url) === null) return null
  return element('iframe', { src: url }, '')
}
