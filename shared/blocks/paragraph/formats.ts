import type { PhrasingContent } from 'mdast'
import { heading, paragraph as markdownParagraph } from '#shared/formats/markdown/blocks.ts'
import { phrasing } from '#shared/formats/markdown/inline.ts'
import { inline } from '#shared/formats/nitf/markup.ts'
import { plain, runsOf } from '#shared/formats/pdf/runs.ts'
import { headingStyle } from '#shared/formats/pdf/styles.ts'
import { element } from '#shared/publish/escape.ts'
import type { BlockInFormats } from '../writing.ts'
import { headingLevel } from './heading-level.ts'

export const paragraph = {
  paragraph: {
    markdown: (node, { lead, dateline }) => {
      const level = headingLevel(node.attrs?.level)
      if (level !== null) return heading(level, phrasing(node, { lineBreaks: false }))
      const text = phrasing(node)
      const run: PhrasingContent[] =
        node === lead && dateline !== null ? [{ type: 'text', value: `${dateline} ` }, ...text] : text
      return markdownParagraph(run)
    },
    nitf: (node, { lead }) => {
      const level = headingLevel(node.attrs?.level)
      if (level !== null) return element('hl2', { class: `h${level}` }, inline(node))
      return element('p', { lede: node === lead ? 'true' : null }, inline(node))
    },
    pdf: (node, { sheet, running, lead, dateline, bookmark }) => {
      const level = headingLevel(node.attrs?.level)
      const text = runsOf(node)
      if (level !== null) {
        sheet.text(headingStyle(level), text)
        bookmark(text.map((run) => run.text).join(''), level)
        return
      }
      const run =
        node === lead ? plain(dateline, { bold: true }).map((each) => ({ ...each, text: `${each.text} ` })) : []
      sheet.text(running, [...run, ...text])
    },
  },
} satisfies BlockInFormats
