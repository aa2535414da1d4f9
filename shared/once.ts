/**
 * A value that is made when it is first asked for, and kept: for what takes long to make and is not
 * needed while a window starts.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
