/**
 * What a text says as JSON: its value, or a list of several that stand one behind the other, on
 * lines of their own or not (https://github.com/ndjson/ndjson-spec); undefined where it is none.
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

/** The objects in a text, by their braces; what is left of it where those do not close. */
function* objectsIn(text: string): Generator<string> {
  let [start, depth] = [0, 0]
  // Strings are read over whole: braces in them are words.
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
