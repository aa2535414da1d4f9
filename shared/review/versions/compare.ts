import { type AlignedPiece, unitsOf } from '#shared/review/diff/changes.ts'
import { encode, type Token } from '#shared/review/diff/flat.ts'
import { Texts } from '#shared/review/diff/likeness.ts'
import { headingLevelOf, type LineForm, plainForm, sameForm } from '#shared/review/diff/line-form.ts'
import { sameMarks, sameSpans, spansOf } from '#shared/review/diff/marks.ts'
import { canMove, leastKept } from '#shared/review/diff/moved.ts'
import { type FieldDifference, fieldDifferences, wordRuns } from '#shared/review/suggest/field-changes.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'

/**
 * What became of a part of a story between two versions; `form` is the same text with other marks,
 * or the same line in another form.
 */
export type Fate = 'same' | 'inserted' | 'deleted' | 'form'

/**
 * Consecutive characters with the same marks and fate. If marks changed, `marks` are the new ones
 * (the old ones on the left side).
 */
export interface ComparedRun {
  readonly text: string
  readonly marks: ReturnType<typeof spansOf>[number]['marks']
  readonly change: Fate
}

/**
 * A paragraph or rule. `change` is the fate of the line itself, so a line end added with Enter is
 * inserted; `before` is its form if that changed. `isMoved`: the whole block was deleted here and
 * inserted elsewhere, or the reverse; its runs then show what was changed in it on the way.
 */
export interface ComparedBlock {
  readonly form: LineForm
  readonly before: LineForm | null
  readonly change: Fate
  readonly runs: readonly ComparedRun[]
  readonly isMoved: boolean
}

/** Blocks side by side; null if the other side has none. */
export interface ComparedRow {
  readonly left: ComparedBlock | null
  readonly right: ComparedBlock | null
}

/**
 * Two versions of a story compared: the fields that differ, the bodies in one text and side by
 * side.
 */
export interface Comparison {
  readonly fields: readonly FieldDifference[]
  /** The content of both in one text; what was replaced comes right before its replacement. */
  readonly inline: readonly ComparedBlock[]
  readonly rows: readonly ComparedRow[]
}

/**
 * Compares any two versions, in words. The same difference as in `suggestionsOf`, arranged for
 * reading.
 */
export function compare(before: Content, after: Content): Comparison {
  const steps = stepsOf(before, after)
  return {
    fields: fieldDifferences(before, after),
    inline: withMoves(blocksOf(steps)),
    rows: rowsWithMoves(rowsOf(steps)),
  }
}

/** One token between the two versions; if both have it, `before` is its form in the first. */
interface Step {
  readonly token: Token
  readonly before: Token | null
  readonly change: Fate
}

function stepsOf(before: Content, after: Content): Step[] {
  const a = encode(before.body)
  const b = encode(after.body)
  const pieces = inLines(
    unitsOf(a, b)
      .flat()
      .sort((one, other) => one.fromA - other.fromA || one.fromB - other.fromB),
    a.tokens,
    b.tokens,
  )
  const steps: Step[] = []
  let i = 0
  let j = 0
  const common = (end: number, change: Fate) => {
    for (; i < end; i++, j++) {
      const token = b.tokens[j]
      if (token) steps.push({ token, before: a.tokens[i] ?? null, change })
    }
  }
  for (const piece of pieces) {
    common(piece.fromA, 'same')
    if (piece.kind !== 'text') {
      common(piece.toA, 'form')
      continue
    }
    steps.push(...changed(a.tokens, piece.fromA, piece.toA, 'deleted'))
    steps.push(...changed(b.tokens, piece.fromB, piece.toB, 'inserted'))
    i = piece.toA
    j = piece.toB
  }
  common(a.tokens.length, 'same')
  return steps
}

/**
 * Shifts a deletion or an insertion to begin at the start of a line, if the result is the same:
 * between lines that begin alike it may run from the middle of one to the middle of the next.
 */
function inLines(pieces: readonly AlignedPiece[], a: readonly Token[], b: readonly Token[]): AlignedPiece[] {
  let end = { a: 0, b: 0 }
  return pieces.map((piece) => {
    const { fromA, toA, fromB, toB } = piece
    const isGone = fromB === toB
    let by = 0
    if (piece.kind === 'text' && (isGone || fromA === toA)) {
      const [tokens, from, to, least] = isGone ? [a, fromA, toA, fromA - end.a] : [b, fromB, toB, fromB - end.b]
      const beginsLine = () => from - by === 0 || tokens[from - by - 1]?.kind === 'line'
      while (!beginsLine() && by < least && isSameToken(tokens[from - by - 1], tokens[to - by - 1])) by += 1
      if (!beginsLine()) by = 0
    }
    end = { a: toA - by, b: toB - by }
    return { ...piece, fromA: fromA - by, toA: toA - by, fromB: fromB - by, toB: toB - by }
  })
}

function isSameToken(one: Token | undefined, other: Token | undefined): boolean {
  if (one?.kind === 'word' && other?.kind === 'word') return one.text === other.text && sameSpans(one, other)
  if (one?.kind === 'line' && other?.kind === 'line') return sameForm(one.form, other.form)
  return false
}

/**
 * Marks blocks as moved that were deleted as a whole in one place and inserted as a whole in
 * another.
 */
function withMoves(blocks: readonly ComparedBlock[]): ComparedBlock[] {
  const moved = movedIn(blocks, 'inline')
  return blocks.map((block) => moved.get(block) ?? block)
}

function rowsWithMoves(rows: readonly ComparedRow[]): ComparedRow[] {
  const moved = movedIn(
    rows.flatMap(({ left, right }) => [left, right].filter((block) => block !== null)),
    'sides',
  )
  const said = (block: ComparedBlock | null) => (block && moved.get(block)) ?? block
  return rows.map(({ left, right }) => ({ left: said(left), right: said(right) }))
}

/** The moved blocks as they are shown: equal ones are matched first, then the most similar ones. */
function movedIn(blocks: readonly ComparedBlock[], mode: 'inline' | 'sides'): Map<ComparedBlock, ComparedBlock> {
  const whole = (fate: Fate) =>
    blocks.filter(
      (block) => block.change === fate && block.runs.every((run) => run.change === fate) && canMove(textOf(block)),
    )
  const same = Map.groupBy(whole('deleted'), nameOf)
  const moved = new Map<ComparedBlock, ComparedBlock>()
  const put = (from: ComparedBlock, come: ComparedBlock) => {
    moved.set(from, {
      ...from,
      isMoved: true,
      runs: mode === 'inline' ? asTheyWere(from) : editedRuns(from, come, 'deleted'),
    })
    moved.set(come, { ...come, isMoved: true, runs: editedRuns(from, come, mode === 'inline' ? 'both' : 'inserted') })
  }
  const edited = whole('inserted').filter((come) => {
    const from = same.get(nameOf(come))?.shift()
    if (from) put(from, come)
    return from === undefined
  })
  const gone = [...same.values()].flat()
  const texts = new Texts(gone.map(textOf))
  for (const come of edited) {
    const from = gone[texts.take(textOf(come), leastKept) ?? -1]
    if (from?.form.kind === come.form.kind) put(from, come)
  }
  return moved
}

function asTheyWere({ runs }: ComparedBlock): ComparedRun[] {
  return runs.map((run) => ({ ...run, change: 'same' }))
}

/** The words of a moved block with their fate on the way: deleted, inserted, or both. */
function editedRuns(from: ComparedBlock, come: ComparedBlock, shown: 'deleted' | 'inserted' | 'both'): ComparedRun[] {
  const [before, after] = [new Letters(from.runs), new Letters(come.runs)]
  return wordRuns(textOf(from), textOf(come)).flatMap(({ text, change }): ComparedRun[] => {
    const was = change === 'inserted' ? [] : before.next(text.length)
    const is = change === 'deleted' ? [] : after.next(text.length)
    if (change === 'same') return (shown === 'deleted' ? was : is).map((run) => ({ ...run, change }))
    return shown === 'both' || shown === change ? [...was, ...is].map((run) => ({ ...run, change })) : []
  })
}

/** The runs of a block, taken letter by letter. */
class Letters {
  readonly #runs: ComparedRun[]

  constructor(runs: readonly ComparedRun[]) {
    this.#runs = [...runs]
  }

  next(length: number): ComparedRun[] {
    const taken: ComparedRun[] = []
    for (let left = length; left > 0; ) {
      const [run] = this.#runs
      if (run === undefined) break
      taken.push({ ...run, text: run.text.slice(0, left) })
      if (run.text.length <= left) this.#runs.shift()
      else this.#runs[0] = { ...run, text: run.text.slice(left) }
      left -= Math.min(left, run.text.length)
    }
    return taken
  }
}

function textOf({ runs }: ComparedBlock): string {
  return runs.map(({ text }) => text).join('')
}

function nameOf(block: ComparedBlock): string {
  return JSON.stringify([block.form.kind, headingLevelOf(block.form), textOf(block)])
}

function changed(tokens: readonly Token[], from: number, to: number, change: Fate): Step[] {
  return tokens.slice(from, to).map((token) => ({ token, before: null, change }))
}

function blocksOf(steps: readonly Step[]): ComparedBlock[] {
  const blocks: ComparedBlock[] = []
  let runs: ComparedRun[] = []
  for (const { token, before, change } of steps) {
    if (token.kind !== 'line') {
      for (const { text, marks } of spansOf(token)) addRun(runs, { text, marks, change })
      continue
    }
    const old = change === 'form' && before?.kind === 'line' ? before.form : null
    blocks.push({ form: token.form, before: old, change, runs, isMoved: false })
    runs = []
  }
  // Inserted words of a line may remain if the last line end was a deleted one.
  if (runs.length > 0) blocks.push({ form: plainForm, before: null, change: 'same', runs, isMoved: false })
  return blocks
}

function addRun(runs: ComparedRun[], run: ComparedRun): void {
  const last = runs.at(-1)
  if (last !== undefined && last.change === run.change && sameMarks(last.marks, run.marks))
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

/** Lines whose end is in both versions are side by side; those between them are paired in order. */
function rowsOf(steps: readonly Step[]): ComparedRow[] {
  const rows: ComparedRow[] = []
  let left: Step[] = []
  let right: Step[] = []
  const endRows = () => {
    const lefts = blocksOf(left)
    const rights = blocksOf(right)
    const facing = lefts.length > 0 && rights.length > 0
    const lastLeft = facing ? lefts.pop() : undefined
    const lastRight = facing ? rights.pop() : undefined
    for (let index = 0; index < Math.max(lefts.length, rights.length); index++)
      rows.push({ left: lefts[index] ?? null, right: rights[index] ?? null })
    if (lastLeft && lastRight) rows.push({ left: lastLeft, right: lastRight })
    left = []
    right = []
  }
  for (const step of steps) {
    const { token, before, change } = step
    if (change !== 'inserted') left.push({ token: before ?? token, before: null, change })
    if (change !== 'deleted') right.push(step)
    if (token.kind === 'line' && before !== null) endRows()
  }
  endRows()
  return rows
}
