import * as Y from 'yjs'

interface Range {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/**
 * Splits items so that the content inserted by a step, as undo and redo have restored it since,
 * ends at item boundaries. Yjs joins adjacent items and reverts whole ones: with a letter it would
 * revert the one beside it, which another step inserted. Call in the transaction that reverts the
 * step, before anything else in it.
 */
export function partRedone(
  transaction: Y.Transaction,
  { insertions }: Pick<Y.UndoManager['undoStack'][number], 'insertions'>,
) {
  const put: { from: Range; to: Range }[] = []
  let ranges: Range[] = [...insertions.clients].flatMap(([client, parts]) =>
    parts.map(({ clock, len }) => ({ client, clock, length: len })),
  )
  while (ranges.length > 0) {
    const again = ranges.flatMap((range) => itemsIn(transaction, range)).flatMap(putBack)
    for (const each of again) put.push(each)
    ranges = again.map(({ to }) => to)
  }
  // Where the last ones are parted, those that they came from are as well: Yjs follows each to one.
  for (const { from, to } of put.toReversed()) {
    const lengths = itemsIn(transaction, to).map(({ length }) => length)
    let { clock } = from
    for (const length of lengths) {
      itemsIn(transaction, { client: from.client, clock, length })
      clock += length
    }
  }
}

/** What an item was put back as; nothing for one that was not. */
function putBack(item: Y.Item | Y.GC): { from: Range; to: Range }[] {
  if (!(item instanceof Y.Item) || item.redone === null) return []
  const { id, redone, length } = item
  return [{ from: { ...id, length }, to: { ...redone, length } }]
}

/** The items of a range, parted where it begins and ends. */
function itemsIn(transaction: Y.Transaction, { client, clock, length }: Range): (Y.Item | Y.GC)[] {
  const range = Y.createDeleteSet()
  range.clients.set(client, [{ clock, len: length }])
  const items: (Y.Item | Y.GC)[] = []
  Y.iterateDeletedStructs(transaction, range, (item) => {
    items.push(item)
  })
  return items
}
