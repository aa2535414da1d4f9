import type { Traced } from '#shared/merge/names/traced.ts'

/**
 * Tokens whose lines were put in another order, each line in the containers that it was in: lines
 * of one list that follow one another now are one list. `before`: the same tokens as they were.
 */
export function regrouped(tokens: readonly Traced[], before: readonly Traced[]): Traced[] {
  const containers = containersIn(before)
  let last: readonly number[] = []
  return tokens.map((traced) => {
    const { token } = traced
    if (token.kind !== 'line') return traced
    const own = containers.get(traced) ?? []
    const differs = own.findIndex((container, depth) => container !== last[depth])
    last = own
    const continues = differs === -1 ? own.length : differs
    return continues === token.form.continues
      ? traced
      : { ...traced, token: { ...token, form: { ...token.form, continues } } }
  })
}

/** In which containers each line is, from the outermost, as numbers that no other has. */
export function containersIn(tokens: readonly Traced[]): ReadonlyMap<Traced, readonly number[]> {
  const found = new Map<Traced, readonly number[]>()
  let last: readonly number[] = []
  let count = 0
  for (const traced of tokens) {
    if (traced.token.kind !== 'line') continue
    const { path, continues } = traced.token.form
    last = path.map((_, depth) => {
      const open = depth < continues ? last[depth] : undefined
      if (open !== undefined) return open
      count += 1
      return count
    })
    found.set(traced, last)
  }
  return found
}
