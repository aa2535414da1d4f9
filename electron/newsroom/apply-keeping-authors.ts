import * as Y from 'yjs'

/**
 * Adds an edit to a story; whether it leaves to others what they wrote. Who writes with a Yjs
 * client id stands in the story once (shared/review/people/people.ts): only that person may say
 * otherwise.
 *
 * @param author whoever sends the edit
 */
export function applyKeepingAuthors(draft: Y.Doc, bytes: Uint8Array, author: string): boolean {
  const writers = draft.getMap<unknown>('clients')
  let isKept = true
  const look = ({ changes }: Y.YMapEvent<unknown>) => {
    for (const [client, { action, oldValue }] of changes.keys) {
      const isOthers = action !== 'add' && typeof oldValue === 'string' && oldValue !== author
      if (isOthers && writers.get(client) !== oldValue) isKept = false
    }
  }
  writers.observe(look)
  try {
    Y.applyUpdate(draft, bytes)
  } finally {
    writers.unobserve(look)
  }
  return isKept
}
