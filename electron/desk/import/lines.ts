import { closerIn, isCloser } from './closers.ts'
import { endsSentence, isAllCapitals, startsLower } from './words.ts'

/**
 * A line of wire copy, or a paragraph joined from hard-wrapped lines; white space runs are single
 * spaces.
 */
export interface Unit {
  readonly text: string
  /** Whether an empty line precedes it. */
  readonly setApart: boolean
}

/** Tests on single lines that depend on their words. Only used for the first and last lines. */
export interface LineRules {
  /**
   * Whether a line is never part of a paragraph: a time stamp, a byline, navigation, a wire code.
   */
  standsAlone(text: string): boolean
  /** The parts of a line of several labels, null if it is one. Joined they are the line. */
  labelRow(text: string): readonly string[] | null
  /** Whether a line begins a paragraph whatever precedes it: it begins with a dateline. */
  opensParagraph(text: string): boolean
}

interface Line {
  text: string
  indent: number
  /** Empty lines before it. */
  gap: number
  alone: boolean
  /** Whether it begins a paragraph whatever precedes it. */
  opens: boolean
}

/** How many lines at either end are tested: page furniture and wire codes occur nowhere else. */
const edge = 200
/** Longer lines are not tested. */
const maxAsked = 160

/** The longest text of one unit (`wireLineSchema`). */
const maxUnitLength = 1_000_000
/** The most units of a reading (`import.compose`); further ones are joined. */
const maxUnits = 20_000
/** No teleprinter, mail program or editor wraps at a greater width. */
const maxWrap = 132
/** The wrapping of a block can be seen in its first lines. */
const sampled = 2_000
/** Narrower lines are menus, tables and verse, not wrapped prose. */
const minWrap = 40

/**
 * The units of a text: its lines, with hard-wrapped ones joined to paragraphs. Handles every kind
 * of newline (also U+2028, U+2029, U+0085, form feed and vertical tab), paragraphs separated by
 * empty lines, by indentation or by nothing, and double-spaced text. Takes linear time.
 *
 * The joined texts of the units equal the input except for white space: nothing is lost or
 * duplicated.
 */
export function unitsOf(text: string, rules: LineRules): Unit[] {
  const blocks = blocksOf(singleSpaced(linesOf(text, rules)))
  const wraps = blocks.map(wrapOf)
  const widths = wraps.filter((width) => width !== null)
  const documentWidth = widths.length === 0 ? null : percentile(widths, 0.9)
  const units = blocks.flatMap((block, index) =>
    joinBlock(block, { own: wraps[index] ?? null, document: documentWidth, separated: widths.length > 1 }),
  )
  return capped(units.flatMap(cut))
}

function linesOf(text: string, rules: LineRules): Line[] {
  const lines: Line[] = []
  let gap = 0
  let opened = false
  const rows = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  for (const [row, raw] of rows.entries()) {
    const asked = row < edge || row >= rows.length - edge
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap += 1
      continue
    }
    const indent = indentOf(raw)
    const labels = asked && trimmed.length <= maxAsked ? rules.labelRow(trimmed) : null
    for (const [index, part] of (labels ?? splitCloser(trimmed, (rows[row + 1] ?? '').trim() === '')).entries()) {
      const line = onOneSpace(part)
      lines.push({
        text: line,
        indent: index === 0 ? indent : 0,
        gap: index === 0 ? gap : 0,
        alone: asked && line.length <= maxAsked && !isTail(lines.at(-1), line, gap) && rules.standsAlone(line),
        opens: !opened && row < edge && rules.opensParagraph(line),
      })
      opened ||= lines.at(-1)?.opens === true
    }
    gap = 0
  }
  return lines
}

// Character by character: a pattern that matches megabytes at once would overflow the stack.
function onOneSpace(text: string): string {
  return text.replace(/(?<=\s)\s/gu, '').replace(/\s/gu, ' ')
}

// The last line of a wrapped paragraph may be "month." or "March 17.": after a full line that ends
// no sentence it is the rest of that sentence.
function isTail(before: Line | undefined, text: string, gap: number): boolean {
  if (before === undefined || gap > 0 || before.alone || width(before) < minWrap || width(before) > maxWrap)
    return false
  return !endsSentence(before.text) && (/[.,;"”»]$/u.test(text) || /^[\p{Ll}\d]/u.test(text)) && !endsText(text)
}

function endsText(text: string): boolean {
  return isCloser(text) || /^[(\s-]*(?:reuters?|endit\w*|dpa\b.*)[)\s.-]*(?:&#\d+;)?$/iu.test(text)
}

function indentOf(raw: string): number {
  let indent = 0
  const blanks = raw.length - raw.trimStart().length
  for (let index = 0; index < blanks; index += 1) indent += raw[index] === '\t' ? 4 : 1
  return indent
}

// Wires of the eighties put their name after the last line, a few spaces away; others end with
// "ENDS" behind the last sentence.
function splitCloser(trimmed: string, isLast: boolean): string[] {
  const last = isLast ? closerIn(trimmed) : -1
  if (last !== -1) return [trimmed.slice(0, last).trimEnd(), trimmed.slice(last)]
  const end = trimmed.slice(-24)
  const closer = /\s{2,}(reuters?(?:\s*&#3;)?)$/iu.exec(end)
  if (!closer) return [trimmed]
  const at = trimmed.length - end.length + closer.index
  return at === 0 ? [trimmed] : [trimmed.slice(0, at).trimEnd(), trimmed.slice(at).trimStart()]
}

// In a text with an empty line after every line, one empty line means nothing, and two separate
// paragraphs.
function singleSpaced(lines: Line[]): Line[] {
  const inside = lines.slice(1)
  if (inside.length < 4 || inside.some((line) => line.gap === 0)) return lines
  const continued = inside.filter((line, index) => continues(lines[index], line)).length
  if (continued < inside.length / 3) return lines
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }))
}

function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && line.gap === 0) last.push(line)
    else blocks.push([line])
  }
  return blocks
}

function continues(line: Line | undefined, next: Line): boolean {
  return (
    line !== undefined &&
    width(line) >= minWrap &&
    width(line) <= maxWrap &&
    !line.alone &&
    !next.alone &&
    !endsSentence(line.text) &&
    startsLower(next.text)
  )
}

function width(line: Line): number {
  return line.indent + line.text.length
}

function firstWordLength(line: Line): number {
  const end = line.text.indexOf(' ')
  return end === -1 ? line.text.length : end
}

// Whether the next line's first word would not have fitted, which shows that a program broke the
// line.
function isFull(line: Line, next: Line, wrap: number): boolean {
  return width(line) + 1 + firstWordLength(next) > wrap
}

function baseIndent(block: readonly Line[]): number {
  let base = Number.POSITIVE_INFINITY
  for (const line of block) if (!line.alone) base = Math.min(base, line.indent)
  return base
}

/** The width at which a block was hard-wrapped; null if each of its lines is a separate unit. */
function wrapOf(lines: readonly Line[]): number | null {
  const block = lines.slice(0, sampled)
  const base = baseIndent(block)
  const pairs: [Line, Line][] = []
  for (const [index, next] of block.entries()) {
    const line = block[index - 1]
    if (line && !line.alone && !next.alone && next.indent < base + 2 && width(line) <= maxWrap) pairs.push([line, next])
  }
  if (pairs.length === 0) return null
  const wrap = percentile(
    pairs.map(([line]) => width(line)),
    0.9,
  )
  if (wrap < minWrap) return null
  const full = pairs.filter(([line, next]) => isFull(line, next, wrap)).length / pairs.length
  const sample = block.map((line) => line.text).join('')
  const caseless = !/\p{Ll}/u.test(sample) || isAllCapitals(sample)
  if (caseless) return pairs.length >= 3 && full >= 0.8 ? wrap : null
  const continued = pairs.filter(([line, next]) => continues(line, next)).length / pairs.length
  return continued >= 1 / 3 && (full >= 0.5 || pairs.length === 1) ? wrap : null
}

interface Wrap {
  /** Of the block. */
  own: number | null
  /** Of the document's other blocks. */
  document: number | null
  /** Whether several blocks are wrapped, so that empty lines separate paragraphs. */
  separated: boolean
}

function joinBlock(block: readonly Line[], wrap: Wrap): Unit[] {
  const base = baseIndent(block)
  const indented = block.some((line) => !line.alone && line.indent >= base + 2)
  const paragraphs: Line[][] = []
  for (const [index, line] of block.entries()) {
    const before = block[index - 1]
    const join =
      before !== undefined &&
      !before.alone &&
      !line.alone &&
      line.indent < base + 2 &&
      width(before) <= maxWrap &&
      !/^[•*▪■●]\s/u.test(line.text) &&
      !line.opens &&
      isContinued(before, line, wrap, indented)
    if (join) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((lines, index) => ({ text: joinLines(lines), setApart: index === 0 }))
}

function isContinued(line: Line, next: Line, wrap: Wrap, indented: boolean): boolean {
  if (wrap.own === null) {
    if (wrap.document === null || endsSentence(line.text)) return false
    return width(line) >= wrap.document * 0.75 && isFull(line, next, wrap.document)
  }
  const long = width(line) >= wrap.own * 0.5
  if (indented) return long || startsLower(next.text)
  if (!endsSentence(line.text)) return long || startsLower(next.text)
  return isFull(line, next, wrap.own) || (wrap.separated && width(line) >= wrap.own * 0.7)
}

function joinLines(lines: readonly Line[]): string {
  const parts: string[] = []
  for (const line of lines) {
    const before = parts.at(-1)
    // A word broken at its hyphen is joined, but "Vor-" stays separate from "und".
    const closesUp =
      before &&
      /\p{L}-$/u.test(before) &&
      startsLower(line.text) &&
      !/^(?:und|oder|bis|and|or|to|et|ou|y|e|и)\b/u.test(line.text)
    if (before !== undefined) parts.push(closesUp ? '' : ' ')
    parts.push(line.text)
  }
  return parts.join('')
}

function* pieces(text: string): Generator<string> {
  let at = 0
  while (text.length - at > maxUnitLength) {
    const space = text.lastIndexOf(' ', at + maxUnitLength)
    let end = space > at + maxUnitLength / 2 ? space : at + maxUnitLength
    // Never between the halves of a surrogate pair.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
    yield text.slice(at, end).trim()
    at = end
  }
  yield text.slice(at).trim()
}

function cut(unit: Unit): Unit[] {
  return [...pieces(unit.text)].map((text, index) => ({ text, setApart: index === 0 && unit.setApart }))
}

function capped(units: Unit[]): Unit[] {
  if (units.length <= maxUnits) return units
  const kept = units.slice(0, maxUnits - 100)
  const rest = units.slice(kept.length).map((unit) => unit.text)
  return [...kept, ...cut({ text: rest.join(' '), setApart: true })]
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
