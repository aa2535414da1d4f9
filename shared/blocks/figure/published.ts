import { figureOf, tidyFigureAttributes } from '#shared/publish/figure.ts'
import { plainWordsOf } from '#shared/publish/plain-words.ts'
import type { BlockPublished } from '../writing.ts'

export const figure = {
  figure: {
    tidy: (node, { textBlock }) => {
      const attrs = tidyFigureAttributes(node)
      return attrs === null ? null : textBlock(node, attrs)
    },
    // What stands for it where its image cannot be seen: its caption, and the credit in brackets.
    text: (node) => {
      const { credit = null } = figureOf(node) ?? {}
      return [plainWordsOf(node), credit === null ? '' : `(${credit})`].filter((text) => text !== '').join(' ')
    },
    html: (node, markup) => markup.figure(node),
  },
} satisfies BlockPublished
