import { z } from 'zod'

const keptEditSchema = z.object({
  library: z.string(),
  document: z.string(),
  window: z.string(),
  number: z.number().int(),
  update: z.instanceof(Uint8Array),
})

/** Identifies edits: by library (its folder), document and window. */
export type ShelfPlace = Pick<ShelvedEdit, 'library' | 'document' | 'window'>

/**
 * An edit, a Yjs update, that the desk has not acknowledged yet. `number` counts the edits of its
 * place.
 */
export type ShelvedEdit = Omit<z.infer<typeof keptEditSchema>, 'update'> & { update: Uint8Array }

/**
 * The window's own storage of edits that the desk has not acknowledged: it survives reloads,
 * crashes and quitting. Requests are handled in order.
 */
export interface Shelf {
  /** Puts edits there, all of them or none; resolves when they are there. */
  put(edits: readonly ShelvedEdit[]): Promise<void>
  /** Takes away the edits of a place up to a number. */
  remove(place: ShelfPlace, upTo: number): Promise<void>
  /** The edits of a document, of all windows. */
  of(library: string, document: string): Promise<ShelvedEdit[]>
  /** The documents of a library that have edits there. */
  documents(library: string): Promise<string[]>
}

const storeName = 'unsaved'

let opened: Promise<IDBDatabase> | null = null

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('lede', 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(storeName, { keyPath: ['library', 'document', 'window', 'number'] })
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const { result } = request
      const gone = () => {
        opened = null
      }
      result.onclose = gone
      result.onversionchange = () => {
        result.close()
        gone()
      }
      resolve(result)
    }
  })
  // A failure is not remembered: the next call tries to open it again.
  opened.catch(() => {
    opened = null
  })
  return opened
}

/**
 * Does something in one transaction. Resolves with its result once that is complete, rejects where
 * it was aborted.
 */
async function transact<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result> | null,
): Promise<Result | null> {
  const opened = await database()
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(storeName, mode)
    const request = work(transaction.objectStore(storeName))
    transaction.oncomplete = () => resolve(request?.result ?? null)
    transaction.onabort = () => reject(transaction.error)
    // Committed at once, since the window may be closed in the next moment.
    transaction.commit()
  })
}

/** All keys that begin with these parts: IndexedDB sorts an array after every string and number. */
function beginningWith(...parts: string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []])
}

/**
 * The browser's own: an IndexedDB of the page's origin. Its methods reject where the browser keeps
 * nothing for the page, or nothing more.
 */
export const browserShelf: Shelf = {
  async put(edits) {
    await transact('readwrite', (store) => {
      for (const edit of edits) store.put(edit)
      return null
    })
  },
  async remove({ library, document, window }, upTo) {
    const part = [library, document, window]
    await transact('readwrite', (store) => store.delete(IDBKeyRange.bound([...part, 0], [...part, upTo])))
  },
  async of(library, document) {
    const found = await transact<unknown[]>('readonly', (store) => store.getAll(beginningWith(library, document)))
    return (found ?? []).flatMap((edit) => keptEditSchema.safeParse(edit).data ?? [])
  },
  async documents(library) {
    const keys = await transact('readonly', (store) => store.getAllKeys(beginningWith(library)))
    return [...new Set((keys ?? []).map((key) => String(Object(key)[1])))]
  },
}
