/**
 * Who does something (a person's id, null where nobody has said who they are), when (milliseconds
 * since the epoch), and under which id it is written down.
 */
export interface Act {
  id: string
  by: string | null
  at: number
}

/**
 * What somebody does now. Two acts of one process never have the same time, so that what is sorted
 * by time stands in the order in which it was done.
 */
export function actOf<By extends string | null>(by: By): Act & { by: By } {
  return { id: crypto.randomUUID(), by, at: nextMoment() }
}

let lastMoment = 0

function nextMoment(): number {
  const now = Date.now()
  // A clock that was set back by a second or more is taken as it is.
  const isSameMoment = now <= lastMoment && lastMoment - now < 1_000
  lastMoment = isSameMoment ? lastMoment + 1 : now
  return lastMoment
}
