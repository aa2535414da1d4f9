import { element } from '#shared/publish/escape.ts'
import { attributeParagraph, inlineHtml } from '#shared/publish/inline-html.ts'
import { hangingLines, plainWordsOf } from '#shared/publish/plain-words.ts'
import type { BlockPublished } from '../writing.ts'

export const pullQuote = {
  pullQuote: {
    tidy: (node, { line, textBlock }) => {
      const attribution = line(node.attrs?.attribution)
      const quote = textBlock(node, { attribution })
      return quote.content || attribution !== null ? quote : null
    },
    text: (quote) => {
      const { attribution } = quote.attrs ?? {}
      const by = typeof attribution === 'string' ? `— ${attribution}` : ''
      return hangingLines('>> ', '>> ', [plainWordsOf(quote), by].filter(Boolean).join('\n'))
    },
    html: ({ attrs, content }, _markup, dir) => {
      const quote = element('blockquote', {}, element('p', {}, inlineHtml({ type: 'paragraph', content })))
      return element(
        'aside',
        { class: 'pull-quote', dir },
        quote + attributeParagraph('attribution', attrs?.attribution),
      )
    },
  },
} satisfies BlockPublished
