import type { BodyNode } from '#shared/article/body.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { element } from '#shared/publish/escape.ts'
import { labelIn } from '#shared/publish/label-in.ts'
import { hangingLines } from '#shared/publish/plain-words.ts'
import { lineText } from '#shared/schema/line-text.ts'
import type { BlockPublished } from '../writing.ts'
import { factBoxLabels } from './words.ts'

export const factBox = {
  factBox: {
    tidy: (node, { container }) => container(node),
    text: (node, { children }) => hangingLines('| ', '| ', children(node).join('\n\n')),
    html: (node, { children, language }, dir) =>
      element(
        'aside',
        { class: 'fact-box', 'aria-label': titleOf(node) ?? labelIn(factBoxLabels, language), dir },
        children(node),
      ),
  },
} satisfies BlockPublished

/** The words of the heading that a box begins with. */
function titleOf(box: BodyNode): string | null {
  const [first] = box.content ?? []
  if (first?.type !== 'paragraph' || headingLevel(first.attrs?.level) === null) return null
  return lineText((first.content ?? []).map(({ text }) => text ?? ' ').join(''))
}
