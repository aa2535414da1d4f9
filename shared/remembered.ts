/** Remembers the result for an immutable object, for as long as the object lives. */
export function remembered<One extends object, Result>(work: (one: One) => Result): (one: One) => Result {
  const done = new WeakMap<One, { result: Result }>()
  return (one) => {
    const known = done.get(one) ?? { result: work(one) }
    done.set(one, known)
    return known.result
  }
}

/** Remembers the result for two immutable objects, for as long as both live. */
export function rememberedForBoth<One extends object, Other extends object, Result>(
  work: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const workFor = remembered((one: One) => remembered((other: Other) => work(one, other)))
  return (one, other) => workFor(one)(other)
}

/**
 * Remembers the results for texts. A result is forgotten if its text is not asked for again within
 * `most` characters of other texts. It must not be changed.
 */
export function rememberedText<Result>(work: (text: string) => Result, most: number): (text: string) => Result {
  let lately = new Map<string, { result: Result }>()
  let before: typeof lately = new Map()
  let size = 0
  return (text) => {
    const latest = lately.get(text)
    if (latest) return latest.result
    const known = before.get(text) ?? { result: work(text) }
    lately.set(text, known)
    size += text.length
    if (size > most) {
      before = lately
      lately = new Map()
      size = 0
    }
    return known.result
  }
}
