/**
 * A value that is computed when first asked for, and kept: for what takes long and is not needed
 * while a window starts.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
