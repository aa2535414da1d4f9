import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { inFormats } from '#shared/blocks/formats.ts'
import type { Markdown, MarkdownBlock } from '#shared/blocks/writing.ts'
import { leadFigureIn } from '#shared/publish/figure.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { withNoteNames } from '#shared/publish/note-links.ts'
import { paragraphOf } from './inline.ts'

/** The text of a published part as Markdown blocks, with the dateline where a page has it. */
export function markdownBody({ body: tidy, dateline }: Article, images: ImageSource | undefined): MarkdownBlock[] {
  const body = withNoteNames(tidy)
  const lead = leadOf(body)
  const written = (node: BodyNode) => inFormats(node.type)?.markdown?.(node, markdown) ?? []
  const markdown: Markdown = {
    inside: (node) => (node.content ?? []).flatMap(written),
    lead,
    dateline: dateline.text,
    leadFigure: leadFigureIn(body),
    images,
  }
  const alone = dateline.text !== null && lead === undefined ? [paragraphOf(dateline.text)] : []
  return [...alone, ...markdown.inside(body)]
}
