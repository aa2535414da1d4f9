/**
 * The JSON value of a text, or a list of several consecutive ones, on separate lines or not
 * (https://github.com/ndjson/ndjson-spec); undefined for anything else.
 */
export function jsonIn(text: string): unknown {
  if (!/^\s*[{[]/u.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return severalIn(text)
  }
}

function severalIn(text: string): unknown[] | undefined {
  const values: unknown[] = []
  try {
    for (const value of objectsIn(text)) values.push(JSON.parse(value))
  } catch {
    return undefined
  }
  return values.length > 1 ? values : undefined
}

/** The objects in a text, found by their braces; the rest of it if they are unbalanced. */
function* objectsIn(text: string): Generator<string> {
  let [start, depth] = [0, 0]
  // Strings are skipped: braces inside them do not count.
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gu)) {
    if (found === '{') depth += 1
    else if (found === '}') depth -= 1
    if (found !== '}' || depth !== 0) continue
    const end = index + 1
    yield text.slice(start, end)
    start = end
  }
  if (text.slice(start).trim() !== '') yield text.slice(start)
}
