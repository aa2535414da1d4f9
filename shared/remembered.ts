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
