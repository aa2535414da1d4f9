import type { Shelf, ShelvedEdit } from '#renderer/draft/session/shelf.ts'

/** A shelf that outlasts the windows of a test. After `refuse` there is no room on it. */
export function memoryShelf(): Shelf & { edits: ShelvedEdit[]; refuse: boolean } {
  const shelf = {
    edits: [] as ShelvedEdit[],
    refuse: false,
    async put(edits: readonly ShelvedEdit[]) {
      if (shelf.refuse) throw new Error('QuotaExceededError')
      const key = ({ library, document, window, number }: ShelvedEdit) =>
        JSON.stringify([library, document, window, number])
      const put = new Set(edits.map(key))
      shelf.edits = [...shelf.edits.filter((edit) => !put.has(key(edit))), ...structuredClone(edits)]
    },
    async remove({ library, document, window }: Pick<ShelvedEdit, 'library' | 'document' | 'window'>, upTo: number) {
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
