import type { Token } from '#shared/review/diff/flat.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { isSpace, isTight, space } from './fused.ts'

/** Tokens of which some stand elsewhere now: where these are, and where they were. */
interface Carried {
  readonly tokens: readonly Token[]
  readonly now: Range
  readonly gap: number
}

/**
 * Takes some tokens, lines or a sentence, to before another one; null where they are there already.
 * A sentence leaves one space between those around it, and has one on either side.
 */
export function carriedTo(tokens: readonly Token[], { from, to }: Range, at: number): Carried | null {
  const between = at < from ? tokens.slice(at, from) : tokens.slice(to, at)
  if ((at >= from && at <= to) || between.every(isSpace)) return null
  const moved = tokens.slice(from, to)
  // The space behind a sentence goes with it; at the end of a line the one before it.
  const isSentence = moved.at(-1)?.kind === 'word'
  const [start, end] = !isSentence
    ? [from, to]
    : isSpace(tokens[to])
      ? [from, to + 1]
      : [isSpace(tokens[from - 1]) ? from - 1 : from, to]
  const [before, after] =
    at < from
      ? [tokens.slice(0, at), [...tokens.slice(at, start), ...tokens.slice(end)]]
      : [[...tokens.slice(0, start), ...tokens.slice(end, at)], tokens.slice(at)]
  const spaces = [isTight(before.at(-1), moved[0]), isTight(moved.at(-1), after[0])].map((each) =>
    each ? [space] : [],
  )
  const put = [...(spaces[0] ?? []), ...moved, ...(spaces[1] ?? [])]
  const first = before.length + (spaces[0]?.length ?? 0)
  return {
    tokens: [...before, ...put, ...after],
    now: { from: first, to: first + moved.length },
    gap: at < from ? start + put.length : start,
  }
}
