/** Who does something (a person's id, null where nobody has said who they are), when (milliseconds since the epoch), and under which id it is written down. */
export interface Act {
  id: string
  by: string | null
  at: number
}

/** What somebody does now. */
export function actOf<By extends string | null>(by: By): Act & { by: By } {
  return { id: crypto.randomUUID(), by, at: Date.now() }
}
