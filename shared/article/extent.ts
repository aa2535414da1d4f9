/**
 * The most that a body may hold: 50,000 words are 3,000 blocks, some thousand runs of text and
 * 400,000 characters. Each block costs time on the thread that saves, when it becomes a draft and
 * in the lists.
 */
const most = { blocks: 20_000, runs: 60_000, values: 150_000, characters: 6_000_000 } as const

/** How deep nodes may nest. */
export const maxDepth = 100
/** How deep the values of attributes may be nested. */
const maxValueDepth = 20

/** Why a value is not accepted as a body at all; the message of the schema. */
export const bodyTooMuch = 'more than a draft can hold'

/**
 * Whether a value that claims to be a body stays within what a draft can hold, in size and depth.
 * To be checked before anything walks through it recursively or builds something from it.
 * Iterative, because the value comes from a file and may be nested deeper than the stack.
 */
export function staysWithin(body: unknown): boolean {
  const left: Record<keyof typeof most, number> = { ...most }
  const nodes: [node: unknown, depth: number][] = [[body, 1]]
  for (let next = nodes.pop(); next !== undefined; next = nodes.pop()) {
    const [node, depth] = next
    if (depth > maxDepth) return false
    if (typeof node !== 'object' || node === null) continue
    const { content, marks, attrs, text } = node as Record<string, unknown>
    left[text === undefined ? 'blocks' : 'runs'] -= 1
    if (typeof text === 'string') left.characters -= text.length
    left.values -= countOf([marks, attrs], left.values)
    if (Object.values(left).some((room) => room < 0)) return false
    if (!Array.isArray(content)) continue
    // Checked before the list is walked through: until then it costs nothing.
    if (content.length > left.blocks + left.runs) return false
    for (const child of content) nodes.push([child, depth + 1])
  }
  return true
}

/**
 * The number of values in a list, nested ones included; more than `limit` if there are more, or if
 * they are nested too deep.
 */
function countOf(values: readonly unknown[], limit: number): number {
  let count = 0
  const waiting = values.map((value): [unknown, number] => [value, 1])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > maxValueDepth) return limit + 1
    for (const inner of Object.values(value)) {
      count += 1
      if (count > limit) return count
      waiting.push([inner, depth + 1])
    }
  }
  return count
}
