import type { PhrasingContent } from 'mdast'
import { paragraph } from '#shared/formats/docx/paragraph.ts'
import { control } from '#shared/formats/docx/xml.ts'
import { paragraph as markdownParagraph, quotation } from '#shared/formats/markdown/blocks.ts'
import { phrasing, textNodes } from '#shared/formats/markdown/inline.ts'
import { inline } from '#shared/formats/nitf/markup.ts'
import { paragraph as odtParagraph, section } from '#shared/formats/odt/paragraph.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { plain, runsOf } from '#shared/formats/pdf/runs.ts'
import { colours, styles } from '#shared/formats/pdf/styles.ts'
import { group } from '#shared/formats/xml.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import type { BlockInFormats } from '../writing.ts'

export const pullQuote = {
  pullQuote: {
    markdown: (node) => {
      const attribution = textNodes(node.attrs?.attribution)
      const said: PhrasingContent[] = attribution.length === 0 ? [] : [{ type: 'text', value: '— ' }, ...attribution]
      return quotation([...markdownParagraph(phrasing(node)), ...markdownParagraph(said)])
    },
    nitf: (node) => {
      const said = element('p', {}, inline(node))
      const { attribution } = node.attrs ?? {}
      return group(
        'bq',
        { class: 'pull-quote' },
        group('block', {}, said),
        typeof attribution === 'string' ? textElement('credit', {}, attribution) : '',
      )
    },
    pdf: (node, { sheet }) => {
      sheet.gap(4)
      const set = () => {
        sheet.text(styles.pullQuote, runsOf(node))
        sheet.text(styles.credit, plain(node.attrs?.attribution))
      }
      sheet.within('BlockQuote', set, { left: 16, right: 16, bar: colours.accent })
      sheet.gap(8)
    },
    docx: ({ attrs: { attribution }, pieces, ends }, { runs, parts }) => {
      const quote = paragraph(runs, { ends }, { style: styleNames.pullQuote, inside: runs.of(pieces) })
      const style = styleNames.attribution
      const by =
        typeof attribution === 'string'
          ? paragraph(runs, { ends }, { style, inside: runs.plain(attribution, { changes: ends }) })
          : ''
      return control('pullQuote', parts.id(), quote + by)
    },
    odt: ({ attribution }, quote, writers) => {
      const by =
        typeof attribution === 'string' ? odtParagraph(styleNames.attribution, writers.inline.plain(attribution)) : ''
      return section('pullQuote', [odtParagraph(styleNames.pullQuote, quote), by], writers)
    },
  },
} satisfies BlockInFormats
