import * as Y from 'yjs'

/**
 * A fragment as one copy of a draft has it: what both copies know of each client (the clocks up to
 * which), and what this one has deleted.
 */
export interface Copy {
  readonly fragment: Y.XmlFragment
  readonly states: ReadonlyMap<number, number>
  readonly deleted: Y.Snapshot['ds']
}

export type Parent = Y.XmlFragment | Y.XmlText

/** The items of a fragment or text, including deleted ones. */
export function* itemsOf(parent: Parent): Generator<Y.Item> {
  for (let item = parent._start; item !== null; item = item.right) yield item
}

/** The element or text that an item is, null where it is neither. */
export function typeOf(item: Y.Item): Y.XmlElement | Y.XmlText | null {
  const type = item.content instanceof Y.ContentType ? item.content.type : null
  return type instanceof Y.XmlElement || type instanceof Y.XmlText ? type : null
}

/** Whether both copies know an item of this name. */
export function isCommon({ states }: Pick<Copy, 'states'>, { client, clock }: Y.ID): boolean {
  return clock < (states.get(client) ?? 0)
}

/**
 * The last value of an entry that both copies know, given its last value in one of them; null if
 * they know none.
 */
export function lastCommon(last: Y.Item, copy: Pick<Copy, 'states'>): Y.Item | null {
  let item: Y.Item | null = last
  while (item !== null && !isCommon(copy, item.id)) item = item.left
  return item
}

/** The last values of an element's attributes that both copies know. */
export function attributesOf(element: Y.XmlElement, copy: Copy): Y.Item[] {
  return [...element._map.values()].flatMap((last) => lastCommon(last, copy) ?? [])
}
