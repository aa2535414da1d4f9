import { Mark } from '@tiptap/core'
import { passageAttributes, passageLanguage } from './passage-language.ts'

/** Words in another language than the article's (WCAG 2.2, 3.1.2). */
export const Language = Mark.create({
  name: 'language',
  addAttributes() {
    return { tag: { default: null, validate: validTag } }
  },
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (node) => {
        const tag = passageLanguage(node.getAttribute('lang'))
        return tag !== null && { tag }
      },
    },
  ],
  renderHTML: ({ mark }) => ['span', passageAttributes(mark.attrs.tag) ?? {}, 0],
})

function validTag(value: unknown): void {
  if (passageLanguage(value) !== value) throw new RangeError('a passage needs the tag of a language')
}
