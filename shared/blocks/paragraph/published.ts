import { plainWordsOf } from '#shared/publish/plain-words.ts'
import type { BlockPublished } from '../writing.ts'
import { headingLevel } from './heading-level.ts'

export const paragraph = {
  paragraph: {
    tidy: (node, { textBlock }) => textBlock(node, { level: headingLevel(node.attrs?.level) }),
    text: plainWordsOf,
    html: (node, markup, dir) => {
      const level = headingLevel(node.attrs?.level)
      return level === null ? markup.paragraph(node, dir) : markup.heading(node, level, dir)
    },
  },
} satisfies BlockPublished
