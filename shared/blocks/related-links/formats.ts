import type { ListItem } from 'mdast'
import { paragraph } from '#shared/formats/docx/paragraph.ts'
import type { Writers } from '#shared/formats/docx/parts.ts'
import { item, paragraph as markdownParagraph } from '#shared/formats/markdown/blocks.ts'
import { phrasing } from '#shared/formats/markdown/inline.ts'
import { anchor, inline } from '#shared/formats/nitf/markup.ts'
import { paragraph as odtParagraph } from '#shared/formats/odt/paragraph.ts'
import type { Line } from '#shared/formats/office/lines.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { runsOf } from '#shared/formats/pdf/runs.ts'
import { styles } from '#shared/formats/pdf/styles.ts'
import { group } from '#shared/formats/xml.ts'
import { element } from '#shared/publish/escape.ts'
import type { BlockInFormats } from '../writing.ts'

export const relatedLinks = {
  relatedLinks: {
    markdown: (node) => {
      const items = (node.content ?? []).map((link): ListItem => {
        const text = phrasing(link, { lineBreaks: false })
        const { href } = link.attrs ?? {}
        return item(markdownParagraph(href == null ? text : [{ type: 'link', url: String(href), children: text }]))
      })
      return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: items }]
    },
    nitf: (node, { children }) => group('ul', { class: 'related' }, ...children(node)),
    pdf: (node, pdf) => {
      const { sheet } = pdf
      sheet.within('L', () => {
        for (const link of node.content ?? [])
          sheet.item('•', styles.entry, () => {
            const { href } = link.attrs ?? {}
            const text = runsOf(link).map((run) => ({ ...run, href: typeof href === 'string' ? href : null }))
            sheet.text(styles.entry, text)
          })
      })
      sheet.gap(4)
    },
  },
  relatedLink: {
    nitf: (node) => {
      const href = node.attrs?.href
      return element('li', {}, href == null ? inline(node) : anchor(href, inline(node)))
    },
    docx,
    odt: ({ href }, text, { inline: written }) =>
      odtParagraph(styleNames.relatedLink, href === null ? text : written.link(String(href), text)),
  },
} satisfies BlockInFormats

function docx({ attrs, pieces, ends }: Line, { runs }: Writers): string {
  // The whole line is one link or none: links within its text are dropped.
  const unlinked = pieces.map((piece) => ({
    ...piece,
    marks: piece.marks.filter(({ type }) => type.name !== 'link'),
  }))
  const inside = runs.of(unlinked)
  const { href } = attrs
  return paragraph(
    runs,
    { ends },
    {
      style: styleNames.relatedLink,
      inside: href === null ? inside : runs.link(String(href), inside),
    },
  )
}
