import { type AlignedPiece, unitsOf } from '#shared/review/diff/changes.ts'
import { encode, type Flat, type Token } from '#shared/review/diff/flat.ts'
import { hasWords, signOf } from '#shared/review/diff/line-form.ts'
import { marksAdded } from '#shared/review/diff/marks.ts'
import { fieldDifferences } from './field-changes.ts'
import type { AuthorOf, BodyChange, BodySuggestion, Content, FieldSuggestion, Range, Suggestion } from './suggestion.ts'

/**
 * The suggestions of the live content compared to the baseline: fields first, then the body in
 * document order. Nothing is stored: the same contents have the same suggestions, and deciding some
 * (`accept`, `reject`) leaves the others as they were. A change of marks is one suggestion for each
 * word, because only that stays the same whatever is decided about its neighbours; `groupsOf`
 * groups them for display.
 */
export function suggestionsOf(baseline: Content, live: Content, authorOf: AuthorOf): Suggestion[] {
  return [...fieldSuggestions(baseline, live, authorOf), ...bodySuggestions(baseline, live, authorOf)]
}

/** The same suggestions with their present authors. */
export function withAuthors(suggestions: readonly Suggestion[], authorOf: AuthorOf): Suggestion[] {
  return suggestions.map((suggestion) => ({
    ...suggestion,
    authors: suggestion.kind === 'field' ? authorOf.field(suggestion.field) : authorsOf(suggestion.changes, authorOf),
  }))
}

/** The id of a unit of pieces: its range in the tokens of both bodies. */
export function unitId(unit: readonly AlignedPiece[]): string {
  return unit.map(({ kind, fromA, toA, fromB, toB }) => `${kind}:${fromA}-${toA}:${fromB}-${toB}`).join(' ')
}

function fieldSuggestions(baseline: Content, live: Content, authorOf: AuthorOf): FieldSuggestion[] {
  return fieldDifferences(baseline, live).map((difference) => ({
    ...difference,
    id: `field:${difference.field}`,
    kind: 'field',
    authors: authorOf.field(difference.field),
  }))
}

function bodySuggestions(baseline: Content, live: Content, authorOf: AuthorOf): BodySuggestion[] {
  const a = encode(baseline.body)
  const b = encode(live.body)
  return unitsOf(a, b).flatMap((unit) => {
    const [first, ...rest] = unit.map((piece) => changeOf(piece, a, b))
    if (first === undefined) return []
    const changes: [BodyChange, ...BodyChange[]] = [first, ...rest]
    return {
      id: unitId(unit),
      kind: changes.some(({ kind }) => kind === 'text') ? 'text' : first.kind,
      baseline: span(changes.map(({ baseline }) => baseline)),
      live: span(changes.map(({ live }) => live)),
      changes,
      authors: authorsOf(changes, authorOf),
    }
  })
}

function changeOf(piece: AlignedPiece, a: Flat, b: Flat): BodyChange {
  const { kind, fromA, toA, fromB, toB } = piece
  const place = { baseline: rangeOf(a, fromA, toA), live: rangeOf(b, fromB, toB) }
  const before = a.tokens[fromA]
  const after = b.tokens[fromB]
  if (kind === 'block' && before?.kind === 'line' && after?.kind === 'line')
    return {
      kind,
      baseline: lineRange(a, fromA),
      live: lineRange(b, fromB),
      before: before.form,
      after: after.form,
    }
  if (kind === 'marks' && before && after && before.kind !== 'line' && after.kind !== 'line')
    return {
      kind,
      ...place,
      text: textOf([after]),
      added: marksAdded(before, after),
      removed: marksAdded(after, before),
    }
  return {
    kind: 'text',
    ...place,
    before: textOf(a.tokens.slice(fromA, toA)),
    after: textOf(b.tokens.slice(fromB, toB)),
  }
}

function authorsOf(changes: readonly BodyChange[], authorOf: AuthorOf): string[] {
  return [...new Set(changes.flatMap((change) => authorsOfChange(change, authorOf)))]
}

function authorsOfChange({ kind, baseline, live }: BodyChange, authorOf: AuthorOf): readonly string[] {
  if (kind !== 'text') return authorOf.formed(live)
  return [
    ...(live.from < live.to ? authorOf.inserted(live) : []),
    ...(baseline.from < baseline.to ? authorOf.deleted(baseline) : []),
  ]
}

/**
 * Tokens as text: line ends and breaks are '\n', preceded by a sign for lines other than
 * paragraphs.
 */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.kind === 'word' ? token.text : token.kind === 'line' ? `${signOf(token.form)}\n` : '\n'))
    .join('')
}

function rangeOf({ tokens, positions }: Flat, from: number, to: number): Range {
  const start = positions[from] ?? 0
  if (from === to) return { from: start, to: start }
  const last = tokens[to - 1]
  return { from: start, to: (positions[to - 1] ?? 0) + (last?.kind === 'word' ? last.text.length : 1) }
}

/** The whole block whose line end is the token at `index`. */
function lineRange(flat: Flat, index: number): Range {
  const { tokens } = flat
  const { to } = rangeOf(flat, index, index + 1)
  const end = tokens[index]
  if (end?.kind === 'line' && !hasWords(end.form.kind)) return { from: to - 1, to }
  let first = index
  while (first > 0 && tokens[first - 1]?.kind !== 'line') first--
  return { from: (flat.positions[first] ?? 0) - 1, to }
}

function span(ranges: readonly Range[]): Range {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}
