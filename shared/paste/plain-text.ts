import { unwrapLines, withHangingLines, wrapOf } from './hard-wraps.ts'
import { withoutLigatures } from './ligatures.ts'

/** A block of a plain text: a paragraph with lines separated by breaks, or a list. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly string[] }

export interface PlainText {
  readonly blocks: readonly TextBlock[]
  /** Whether separate lines were joined to paragraphs. */
  readonly joined: boolean
}

/** Bullets, also in the private characters of Word's symbol fonts. */
const bullet = /^[•▪‣◦●■○◆➢·\uf0b7\uf0a7\uf0d8\uf076\uf0a8]\s+/
const number = /^(\d{1,4})[.)]\s+/

/**
 * Reads a plain text: blank lines separate paragraphs, hard-wrapped lines are joined, ligatures and
 * hyphenated words are restored, lines with bullets or consecutive numbers become lists. Without
 * blank lines and wrapping, each line is a paragraph. Spaces at both ends of the text stay, since
 * it may be part of a line. `language`: BCP 47, of the text.
 */
export function readPlainText(text: string, language: string): PlainText {
  const { blocks, joined } = readLines(text, language)
  return { blocks: withEnds(blocks, text), joined }
}

function readLines(text: string, language: string): PlainText {
  const asSent = blocksOf(withoutLigatures(text))
  const blocks = asSent.map((lines) => withHangingLines(lines, language, text))
  const isShorter = (lines: readonly unknown[]) => lines.length < asSent.flat().length
  const width = wrapOf(asSent)
  if (width === null) return { blocks: listed(asTyped(blocks)), joined: isShorter(blocks.flat()) }
  const paragraphs = blocks.flatMap((lines) => unwrapLines(lines, width, language, text))
  return {
    blocks: listed(paragraphs.map((line) => ({ kind: 'paragraph', lines: [line] }))),
    joined: isShorter(paragraphs),
  }
}

/**
 * A plain text unchanged: blank lines separate paragraphs, whose lines are kept; without any blank
 * line each line is a paragraph. Spaces at both ends of the text stay.
 */
export function plainParagraphs(text: string): TextBlock[] {
  return withEnds(asTyped(blocksOf(text)), text)
}

/**
 * Adds the spaces at both ends of the text to its blocks. Several spaces before more than one line
 * are an indent.
 */
function withEnds(blocks: readonly TextBlock[], text: string): TextBlock[] {
  if (/^\p{Zs}+$/u.test(text)) return [{ kind: 'paragraph', lines: [text] }]
  const isLine = !/[\n\r\u2028\u2029\u0085\f\v]/.test(text)
  const before = (isLine ? /^\p{Zs}+/u : /^\p{Zs}(?!\s)/u).exec(text)?.[0] ?? ''
  const after = /\p{Zs}+$/u.exec(text)?.[0] ?? ''
  return blocks.map((block, index) => {
    if (block.kind === 'list') return block
    const [first, last] = [index === 0 ? before : '', index === blocks.length - 1 ? after : '']
    const end = block.lines.length - 1
    return {
      ...block,
      lines: block.lines.map((line, place) => (place === 0 ? first : '') + line + (place === end ? last : '')),
    }
  })
}

function asTyped(blocks: readonly (readonly string[])[]): TextBlock[] {
  const [only] = blocks
  const lines = blocks.length === 1 && only ? only.map((line) => [line]) : blocks
  return lines.map((block) => ({ kind: 'paragraph', lines: block.map((line) => line.trim()) }))
}

/** Groups of lines between blank ones, with trimmed ends. */
function blocksOf(text: string): string[][] {
  const clean = text.replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n').replace(/\0/g, '')
  const blocks: string[][] = []
  let block: string[] = []
  for (const line of clean.split('\n')) {
    if (line.trim() === '') block = []
    else {
      if (block.length === 0) blocks.push(block)
      block.push(line.trimEnd())
    }
  }
  return blocks
}

/** Turns consecutive items into lists. A single number is no list: there must be a next one. */
function listed(blocks: readonly TextBlock[]): TextBlock[] {
  const lines = blocks.flatMap((block): TextBlock[] =>
    block.kind === 'paragraph' &&
    block.lines.length > 1 &&
    block.lines.every((line) => bullet.test(line) || number.test(line))
      ? block.lines.map((line) => ({ kind: 'paragraph', lines: [line] }))
      : [block],
  )
  const made: TextBlock[] = []
  for (let index = 0; index < lines.length; ) {
    const items = itemsFrom(lines, index)
    const block = lines[index]
    if (items) made.push(items)
    else if (block) made.push(block)
    index += items?.items.length ?? 1
  }
  return made
}

function itemsFrom(blocks: readonly TextBlock[], from: number): Extract<TextBlock, { kind: 'list' }> | null {
  const start = Number(number.exec(lineOf(blocks[from]))?.[1] ?? Number.NaN)
  const fits = (line: string, index: number) =>
    Number.isNaN(start) ? bullet.test(line) : Number(number.exec(line)?.[1] ?? Number.NaN) === start + index
  const items: string[] = []
  for (let index = 0; from + index < blocks.length; index += 1) {
    const line = lineOf(blocks[from + index])
    if (!fits(line, index)) break
    items.push(line.replace(bullet, '').replace(Number.isNaN(start) ? bullet : number, ''))
  }
  if (items.length < (Number.isNaN(start) ? 1 : 2)) return null
  return { kind: 'list', start: Number.isNaN(start) ? null : start, items }
}

function lineOf(block: TextBlock | undefined): string {
  return block?.kind === 'paragraph' && block.lines.length === 1 ? (block.lines[0] ?? '') : ''
}
