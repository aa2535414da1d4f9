import { element } from '#shared/publish/escape.ts'
import { hangingLines } from '#shared/publish/plain-words.ts'
import type { BlockPublished } from '../writing.ts'

export const blockquote = {
  blockquote: {
    tidy: (node, { container }) => container(node),
    text: (node, { children }) => hangingLines('> ', '> ', children(node).join('\n\n')),
    html: (node, { children }, dir) => element('blockquote', { dir }, children(node)),
  },
} satisfies BlockPublished
