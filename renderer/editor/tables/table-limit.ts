import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import i18n from 'i18next'
import { sayNews } from '#renderer/state/notices.ts'
import { cellLimit, cellsIn, withoutLargeTables } from '#shared/schema/table-limit.ts'

/** A pasted table that is too large to edit is inserted as text, with a notice. */
export const TableLimit = Extension.create({
  name: 'tableLimit',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPasted: (slice, { state: { schema } }) => {
          let cells = 0
          slice.content.descendants((node) => {
            if (node.type.name === 'table') cells = Math.max(cells, cellsIn(node.toJSON()))
            return node.type.name !== 'table'
          })
          if (cells <= cellLimit) return slice
          const { blocks } = withoutLargeTables(slice.content.toJSON())
          const numbers = new Intl.NumberFormat(i18n.language)
          const said = { cells: numbers.format(cells), limit: numbers.format(cellLimit) }
          sayNews(i18n.t('table.tooLarge', { ns: 'editor', ...said }))
          return new Slice(Fragment.fromJSON(schema, blocks), 0, 0)
        },
      },
    }),
  ],
})
