import type { Traced } from '#shared/merge/names/traced.ts'
import { fittingForm, type LineForm } from '#shared/review/diff/line-form.ts'

/**
 * How many of the outermost containers that some tokens go on in cannot begin with these: a list in
 * an item of another begins with a paragraph. None where a line of theirs leaves one.
 */
export function keptOutside(tokens: readonly Traced[]): number {
  const lines = tokens.flatMap(({ token }) => (token.kind === 'line' ? token.form : []))
  const [first, ...others] = lines
  if (first === undefined) return 0
  const outside = [...first.path.keys(), first.path.length].find((count) => canBegin(first, count)) ?? 0
  const stays = first.continues >= outside && others.every(({ continues }) => continues >= outside)
  return stays ? outside : 0
}

/** Whether all containers of a line but so many of the outermost can begin with it. */
function canBegin(form: LineForm, count: number): boolean {
  const path = form.path.slice(count)
  return fittingForm({ ...form, path, continues: 0 }, []).path.length === path.length
}

/** Tokens whose lines are without so many of their outermost containers. */
export function withoutContainers(tokens: readonly Traced[], count: number): readonly Traced[] {
  if (count === 0) return tokens
  return tokens.map((traced) => {
    const { token } = traced
    if (token.kind !== 'line') return traced
    const { path, continues } = token.form
    const form = { ...token.form, path: path.slice(count), continues: Math.max(0, continues - count) }
    return { ...traced, token: { kind: 'line', form } }
  })
}
