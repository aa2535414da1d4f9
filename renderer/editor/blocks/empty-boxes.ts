import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { entriesOf } from '#shared/keys-of.ts'

/** The placeholders for the lines of an empty box, in the language of the interface. */
export interface EmptyTexts {
  boxTitle(): string
  boxText(): string
  quote(): string
  link(): string
}

const names = { boxTitle: '--box-title', boxText: '--box-text', quote: '--quote', link: '--link' } as const

/**
 * Shows in empty boxes what they are for. The stylesheet finds out which are empty, so no key press
 * has to search for them.
 */
export const EmptyBoxes = Extension.create<{ texts: EmptyTexts | null }>({
  name: 'emptyBoxes',
  addOptions: () => ({ texts: null }),
  addProseMirrorPlugins() {
    const { texts } = this.options
    if (texts === null) return []
    return [
      new Plugin({
        view: ({ dom }) => {
          for (const [name, property] of entriesOf(names))
            dom.style.setProperty(property, JSON.stringify(texts[name]()))
          return {}
        },
      }),
    ]
  },
})
