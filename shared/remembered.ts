/** Work on an object that never changes, done once for as long as the object lives. */
export function remembered<One extends object, Result>(work: (one: One) => Result): (one: One) => Result {
  const done = new WeakMap<One, { result: Result }>()
  return (one) => {
    const known = done.get(one) ?? { result: work(one) }
    done.set(one, known)
    return known.result
  }
}

/** Work on two objects that never change, done once for as long as both live. */
export function rememberedForBoth<One extends object, Other extends object, Result>(
  work: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const workFor = remembered((one: One) => remembered((other: Other) => work(one, other)))
  return (one, other) => workFor(one)(other)
}

/**
 * Work on a text, done once for as long as it is asked for: forgotten is what was not asked for
 * again while it was for `most` characters of others. The result must not be changed.
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
