import * as Y from 'yjs'

/**
 * Parts items so that what a step put in, as undo and redo have put it back since, ends where items
 * end. Yjs joins items that follow each other and takes back whole ones: with a letter it would
 * take the one beside it, which another step put in. Call in the transaction that takes the step
 * back, before anything else in it.
 */
export function partRedone(
  transaction: Y.Transaction,
  { insertions }: { insertions: ReturnType<typeof Y.createDeleteSet> },
) {
  for (const [client, ranges] of insertions.clients)
    for (const { clock, len } of ranges) part(transaction, Y.createID(client, clock), len)
}

/** Parts the items of a range, and those that they were put back as; the lengths that are left. */
function part(transaction: Y.Transaction, { client, clock }: Y.ID, length: number): number[] {
  return itemsIn(transaction, client, clock, length).flatMap((item) => {
    if (!(item instanceof Y.Item) || item.redone === null) return [item.length]
    const { id } = item
    const lengths = part(transaction, item.redone, item.length)
    let start = id.clock
    if (lengths.length > 1)
      for (const each of lengths) {
        itemsIn(transaction, client, start, each)
        start += each
      }
    return lengths
  })
}

/** The items of a range, which begin and end with it. */
function itemsIn(transaction: Y.Transaction, client: number, clock: number, len: number): (Y.Item | Y.GC)[] {
  const range = Y.createDeleteSet()
  range.clients.set(client, [{ clock, len }])
  const items: (Y.Item | Y.GC)[] = []
  Y.iterateDeletedStructs(transaction, range, (item) => {
    items.push(item)
  })
  return items
}
