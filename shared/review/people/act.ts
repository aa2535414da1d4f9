/**
 * Who does something (a person's id, null if they have not given their name), when (milliseconds
 * since the epoch), and the id under which it is recorded.
 */
export interface Act {
  id: string
  by: string | null
  at: number
}

/**
 * An act of a person at the current time. No two acts of one process have the same time, so that
 * sorting by time gives the order in which they were done.
 */
export function actOf<By extends string | null>(by: By): Act & { by: By } {
  return { id: crypto.randomUUID(), by, at: nextMoment() }
}

let lastMoment = 0

function nextMoment(): number {
  const now = Date.now()
  // A clock that was set back by a second or more is used as it is.
  const isSameMoment = now <= lastMoment && lastMoment - now < 1_000
  lastMoment = isSameMoment ? lastMoment + 1 : now
  return lastMoment
}
