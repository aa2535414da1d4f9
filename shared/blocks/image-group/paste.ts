import { nameOf } from '#shared/paste/dom.ts'
import { rebuildAs } from '#shared/paste/rebuild-as.ts'
import type { BlockPasting } from '../pasting.ts'

export const imageGroup = {
  imageGroup: {
    writtenAs: [
      ['div', 'image-group'],
      ['figure', 'wp-block-gallery'],
    ],
    box: (content) => {
      const isImage = (each: Element) => nameOf(each) === 'figure' && each.hasAttribute('data-asset')
      return [...content.children].every(isImage) ? rebuildAs(content, 'div', 'image-group') : null
    },
  },
} satisfies BlockPasting
