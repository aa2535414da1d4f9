import { Mark } from '@tiptap/core'

const bolder = /^(bold(er)?|[5-9]\d{2,})$/

/** Strong importance. */
export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    // Google Docs wraps whole documents in <b style="font-weight:normal">.
    { tag: 'b', getAttrs: (node) => node.style.fontWeight !== 'normal' && null },
    { style: 'font-weight', getAttrs: (value) => bolder.test(value) && null },
  ],
  renderHTML: () => ['strong', 0],
})

/** Stress, titles of works. */
export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  renderHTML: () => ['em', 0],
})

/** Underlined text. */
export const Underline = Mark.create({
  name: 'underline',
  parseHTML: () => [{ tag: 'u' }],
  renderHTML: () => ['u', 0],
})

/** Text that no longer holds. */
export const Strike = Mark.create({
  name: 'strike',
  parseHTML: () => [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
  renderHTML: () => ['s', 0],
})
