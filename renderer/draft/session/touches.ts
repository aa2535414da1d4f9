import type * as Y from 'yjs'

/** Whether a transaction changed anything in one of these parts of its draft ("body", "meta"). */
export function touches({ doc, changedParentTypes }: Y.Transaction, ...parts: readonly string[]): boolean {
  return parts.some((part) => {
    const type = doc.share.get(part)
    return type !== undefined && changedParentTypes.has(type)
  })
}
