import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { entriesOf } from '#shared/keys-of.ts'

/** What goes into the lines of a box that holds nothing yet, in the language of the interface. */
export interface EmptyTexts {
  boxTitle(): string
  boxText(): string
  quote(): string
  link(): string
}

const names = { boxTitle: '--box-title', boxText: '--box-text', quote: '--quote', link: '--link' } as const

/**
 * Has empty boxes say what they are for. The stylesheet knows which are empty, so that no key has
 * to look for them.
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
