import type { PhrasingContent } from 'mdast'
import { paragraph } from '#shared/formats/docx/paragraph.ts'
import type { Writers } from '#shared/formats/docx/parts.ts'
import { control } from '#shared/formats/docx/xml.ts'
import { paragraph as markdownParagraph } from '#shared/formats/markdown/blocks.ts'
import { textNodes } from '#shared/formats/markdown/inline.ts'
import { anchor, together } from '#shared/formats/nitf/markup.ts'
import { type Writers as OdtWriters, paragraph as odtParagraph, section } from '#shared/formats/odt/paragraph.ts'
import type { Line } from '#shared/formats/office/lines.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { plain } from '#shared/formats/pdf/runs.ts'
import { colours, styles } from '#shared/formats/pdf/styles.ts'
import { element, escapeHtml, textElement } from '#shared/publish/escape.ts'
import type { BlockInFormats } from '../writing.ts'

export const linkCard = {
  linkCard: {
    markdown: ({ attrs }) => {
      const title = textNodes(attrs?.title)
      const link: PhrasingContent[] =
        attrs?.url == null || title.length === 0 ? title : [{ type: 'link', url: String(attrs.url), children: title }]
      return [link, textNodes(attrs?.description), textNodes(attrs?.site)].flatMap(markdownParagraph)
    },
    nitf: ({ attrs = {} }, nitf) => {
      const title = escapeHtml(String(attrs.title ?? ''))
      const parts = [
        element('p', { class: 'title' }, attrs.url == null ? title : anchor(attrs.url, title)),
        ...['description', 'site'].map((name) => {
          const said = attrs[name]
          return typeof said === 'string' ? textElement('p', { class: name }, said) : ''
        }),
      ]
      return together(`link-card ${String(attrs.kind)}`, parts, nitf)
    },
    pdf: ({ attrs = {} }, { sheet }) => {
      const href = typeof attrs.url === 'string' ? attrs.url : null
      const set = () => {
        sheet.text(styles.cardTitle, plain(attrs.title, { href }))
        sheet.text(styles.cell, plain(attrs.description))
        sheet.text(styles.credit, plain(attrs.site))
      }
      sheet.gap(2)
      sheet.within('Div', set, { left: 12, bar: colours.line })
      sheet.gap(8)
    },
    docx,
    odt,
  },
} satisfies BlockInFormats

function docx({ attrs, ends }: Line, { runs, parts }: Writers): string {
  const line = (style: string, text: unknown, href: unknown = null) => {
    if (typeof text !== 'string' || text === '') return ''
    const run = runs.plain(text, { changes: ends, ...(href === null ? {} : { style: styleNames.link }) })
    return paragraph(runs, { ends }, { style, inside: href === null ? run : runs.link(String(href), run) })
  }
  const blocks = [
    line(styleNames.cardTitle, attrs.title, attrs.url),
    line(styleNames.cardDescription, attrs.description),
    line(styleNames.cardSite, attrs.site),
  ]
  return control(`linkCard ${String(attrs.kind)}`, parts.id(), blocks.join(''))
}

/** `before`: what was deleted before it. */
function odt({ url, title, description, site, kind }: Line['attrs'], before: string, writers: OdtWriters): string {
  const line = (style: string, text: unknown, href: unknown = null) => {
    if (typeof text !== 'string' || text === '') return ''
    const words = writers.inline.plain(text)
    return odtParagraph(style, href === null ? words : writers.inline.link(String(href), words))
  }
  const parts = [
    before === '' ? '' : odtParagraph(styleNames.cardSite, before),
    line(styleNames.cardTitle, title, url),
    line(styleNames.cardDescription, description),
    line(styleNames.cardSite, site),
  ]
  return section(`linkCard ${String(kind)}`, parts, writers)
}
