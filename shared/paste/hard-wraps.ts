import { joinLines } from './hyphens.ts'

/** Narrower lines are a menu, a table or verse, and no text is wrapped at a greater width. */
const widths = { least: 30, most: 132 }

/** The width at which the lines of a text were wrapped, in characters; null if they were not. */
export type Wrap = number | null

/**
 * The width at which a program (a PDF, a mail program) wrapped the lines of blocks. The sign is
 * that lines are full (the next one's first word would not have fitted) and end in the middle of
 * sentences.
 */
export function wrapOf(blocks: readonly (readonly string[])[]): Wrap {
  const pairs = blocks.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => ({ line: line.trim(), next: (lines[index + 1] ?? '').trim() })),
  )
  if (pairs.length < 2) return null
  const lengths = pairs.map(({ line }) => line.length).toSorted((one, other) => one - other)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < widths.least || width > widths.most || (lengths.at(-1) ?? 0) > widths.most * 1.2) return null
  const full = pairs.filter(({ line, next }) => isFull(line, next, width)).length
  const inside = pairs.filter(({ line, next }) => !endsSentence(line) && !startsItem(next)).length
  return full >= 0.6 * pairs.length && inside >= 0.5 * pairs.length ? width : null
}

/**
 * The paragraphs in a block of hard-wrapped lines: a new one begins after a short line, and at an
 * indented line or list item. Words hyphenated at a line's end are joined; hyphens that belong to a
 * word stay. `language`: BCP 47. `text`: the whole text, which may show how a word is written.
 */
export function unwrapLines(lines: readonly string[], width: number, language: string, text: string): string[] {
  const indents = lines.map((line) => line.length - line.trimStart().length)
  const base = Math.min(...indents)
  const indented = indents.filter((indent) => indent >= base + 2).length
  const paragraphs: string[] = []
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim()
    const before = (lines[index - 1] ?? '').trim()
    const opens = (indents[index] ?? 0) >= base + 2 && indented < lines.length / 2
    const last = paragraphs.length - 1
    if (last === -1 || opens || startsItem(line) || isLast(before, line, width)) paragraphs.push(line)
    else paragraphs[last] = joinLines(paragraphs[last] ?? '', line, language, text)
  }
  return paragraphs
}

/** Lines after joining those that hang under the text of a preceding list item to it. */
export function withHangingLines(lines: readonly string[], language: string, text: string): string[] {
  const whole: string[] = []
  /** The column where the text of the open item begins. */
  let edge = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const indent = line.length - line.trimStart().length
    const isItem = startsItem(line.trimStart())
    if (!isItem && indent >= edge) whole.push(joinLines(whole.pop() ?? '', line.trim(), language, text))
    else {
      whole.push(line)
      edge = isItem ? indent + 2 : Number.POSITIVE_INFINITY
    }
  }
  return whole
}

function isFull(line: string, next: string, width: number): boolean {
  const first = next.split(/\s/, 1)[0] ?? ''
  return line.length >= 0.85 * width || line.length + 1 + first.length > width
}

/**
 * Whether a line ends its paragraph: it is short, and either ends like a sentence or is very short
 * and followed by a new beginning.
 */
function isLast(line: string, next: string, width: number): boolean {
  if (isFull(line, next, width) || /[\p{L}\p{N}][-\u00ad\u2010]$/u.test(line)) return false
  return endsSentence(line) || (line.length < 0.6 * width && !/^\p{Ll}/u.test(next))
}

function endsSentence(line: string): boolean {
  return /[.!?:…][)"”“»«’']*$/.test(line)
}

function startsItem(line: string): boolean {
  return /^(?:[•▪‣◦●■*–—-]|\(?\d{1,3}[.)])\s/.test(line)
}
