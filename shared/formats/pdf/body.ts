import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { inFormats } from '#shared/blocks/formats.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { withNoteNames } from '#shared/publish/note-links.ts'
import type { Pictures } from '#shared/publish/pictures.ts'
import { plain } from './runs.ts'
import type { Sheet } from './sheet.ts'
import { type Style, styles } from './styles.ts'

/** The helpers that blocks are set with. */
export interface Pdf {
  readonly sheet: Sheet
  readonly pictures: Pictures
  /** The paragraph into which the dateline is run. */
  readonly lead: BodyNode | undefined
  readonly dateline: string | null
  /** The style of running text here. */
  readonly running: Style
  /** `running`: the style of running text in it, if different. */
  children(node: BodyNode, running?: Style): void
  /** An entry in the table of contents that viewers show. */
  bookmark(text: string, level: number): void
}

/** Sets the text of a published part, with the dateline where a page has it. */
export function setBody({ body: tidy, dateline }: Article, sheet: Sheet, pictures: Pictures): void {
  const body = withNoteNames(tidy)
  const lead = leadOf(body)
  const outlines = [{ level: 1, entry: sheet.doc.outline }]
  let running: Style = styles.body
  const pdf: Pdf = {
    sheet,
    get running() {
      return running
    },
    pictures,
    lead,
    dateline: dateline.text,
    children: (node, style = running) => {
      const around = running
      running = style
      for (const child of node.content ?? []) inFormats(child.type)?.pdf?.(child, pdf)
      running = around
    },
    bookmark: (text, level) => {
      while (outlines.length > 1 && (outlines.at(-1)?.level ?? 0) >= level) outlines.pop()
      const entry = outlines.at(-1)?.entry.addItem(text, { top: Math.max(0, sheet.y - 40) })
      if (entry !== undefined) outlines.push({ level, entry })
    },
  }
  if (lead === undefined) sheet.text(styles.body, plain(dateline.text, { bold: true }))
  pdf.children(body)
}
