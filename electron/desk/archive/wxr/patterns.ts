/** A pattern that a story shows ("Synced patterns" in the block editor's handbook). */
const reference = /<!--\s*wp:block\s+\{[^{}]*?"ref"\s*:\s*"?(\d+)"?[^{}]*\}\s*\/?-->/g

/** A pattern in a pattern, and so on: no deeper, so that one in itself ends. */
const deepest = 5

/** The longest text with its patterns, in characters. */
const longest = 8_000_000

/**
 * A text with the patterns that it shows in their places. Those that are not in the export stay as
 * they are, to be reported.
 */
export function withPatterns(content: string, patterns: ReadonlyMap<string, string>): string {
  let text = content
  for (let depth = 0; depth < deepest && text.length < longest; depth += 1) {
    const before = text
    text = text.replace(reference, (whole, number: string) => patterns.get(number) ?? whole)
    if (text === before) break
  }
  return text
}
