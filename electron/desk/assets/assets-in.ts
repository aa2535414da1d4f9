import { ContentAny, type Doc, GC, Item } from 'yjs'
import { hashSchema } from '#shared/asset/asset.ts'

/**
 * The assets to which a draft refers or ever referred: its history can be restored, and keeps
 * deleted content. Anything that looks like an asset's name counts, anywhere in the document: one
 * too many costs space, one too few an image.
 */
export function assetsIn(doc: Doc): string[] {
  const found = new Set<string>()
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (struct instanceof GC || !(struct instanceof Item) || !(struct.content instanceof ContentAny)) continue
      for (const value of struct.content.arr) collect(value, found)
    }
  }
  return [...found]
}

const hashLength = 64

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length === hashLength && hashSchema.safeParse(value).success) found.add(value)
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    for (const entry of Object.values(value)) collect(entry, found)
  }
}
