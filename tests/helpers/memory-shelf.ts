import type { KeptEdit, Shelf } from '#renderer/draft/session/shelf.ts'

/**
 * A shelf that outlasts the windows of one test. `refuse` makes it one on which there is no room.
 */
export function memoryShelf(): Shelf & { edits: KeptEdit[]; refuse: boolean } {
  const shelf = {
    edits: [] as KeptEdit[],
    refuse: false,
    async put(edits: readonly KeptEdit[]) {
      if (shelf.refuse) throw new Error('QuotaExceededError')
      const key = ({ library, document, window, number }: KeptEdit) =>
        JSON.stringify([library, document, window, number])
      const put = new Set(edits.map(key))
      shelf.edits = [...shelf.edits.filter((edit) => !put.has(key(edit))), ...structuredClone(edits)]
    },
    async remove({ library, document, window }: Pick<KeptEdit, 'library' | 'document' | 'window'>, upTo: number) {
      shelf.edits = shelf.edits.filter(
        (edit) =>
          edit.library !== library || edit.document !== document || edit.window !== window || edit.number > upTo,
      )
    },
    async of(library: string, document: string) {
      return shelf.edits.filter((edit) => edit.library === library && edit.document === document)
    },
    async documents(library: string) {
      return [...new Set(shelf.edits.filter((edit) => edit.library === library).map(({ document }) => document))]
    },
  }
  return shelf
}
