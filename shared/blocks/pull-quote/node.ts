import { Node } from '@tiptap/core'
import { contentWithin } from '#shared/schema/content-within.ts'
import { lineText } from '#shared/schema/line-text.ts'

/** A quotation from the story, set large beside it; `attribution` names the speaker. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    attribution: {
      default: null,
      validate: 'string|null',
      parseHTML: (element) => attributionOf(element),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'aside.pull-quote', contentElement: contentWithin('p') }],
  renderHTML: ({ node: { attrs } }) => [
    'aside',
    { class: 'pull-quote' },
    ['blockquote', ['p', 0]],
    ...(attrs.attribution === null
      ? []
      : [['p', { class: 'attribution', contenteditable: 'false' }, attrs.attribution]]),
  ],
})

function attributionOf(element: Element): string | null {
  return lineText(element.querySelector('.attribution')?.textContent)
}
