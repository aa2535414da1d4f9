import type { Traced } from '#shared/merge/names/traced.ts'
import { lettersIn } from '#shared/review/diff/words.ts'
import type { Span } from './three-way.ts'

/** The lines of tokens, each without its end. */
export function linesIn(tokens: readonly Traced[]): Span[] {
  const lines: Span[] = []
  let from = 0
  tokens.forEach(({ token }, index) => {
    if (token.kind !== 'line') return
    lines.push({ from, to: index })
    from = index + 1
  })
  if (from < tokens.length) lines.push({ from, to: tokens.length })
  return lines
}

/**
 * The sentences of tokens, each without the space around it. In Chinese and Japanese the next one
 * begins without a space, but not after speech: “走。”他说。 In Thai and Lao a space is all there
 * is between them.
 */
export function sentencesIn(tokens: readonly Traced[]): Span[] {
  return linesIn(tokens).flatMap((line) => {
    const sentences: Span[] = []
    let from = line.from
    let hasEnded = false
    const end = (to: number) => {
      if (from < to) sentences.push({ from, to })
    }
    for (let index = line.from; index < line.to; index += 1) {
      const text = textOf(tokens[index])
      if (text.trim() === '') {
        if (hasEnded) end(index)
        if (hasEnded || from === index) from = index + 1
        hasEnded = false
        continue
      }
      const goesOn = endsSentence(text) || closes(text)
      if (!goesOn && index > from && /[。！？]$/.test(textOf(tokens[index - 1]))) {
        end(index)
        from = index
      }
      hasEnded = endsSentence(text) || isEndedBySpace(text) || (hasEnded && closes(text))
    }
    end(line.to)
    return sentences
  })
}

/** Whether a sentence can end with this. */
export function endsSentence(text: string): boolean {
  return /[\p{Sentence_Terminal}…]$/u.test(text)
}

function isEndedBySpace(text: string): boolean {
  return /^[\p{Script=Thai}\p{Script=Lao}]/u.test(text)
}

/** Whether a passage may end with its last word or line. */
export function endsWhole(tokens: readonly Traced[]): boolean {
  const last = tokens.findLast((traced) => traced.token.kind === 'line' || textOf(traced).trim() !== '')
  if (last === undefined) return false
  return last.token.kind === 'line' || endsSentence(textOf(last)) || closes(textOf(last))
}

/** Whether this can still follow the end of a sentence. */
export function closes(text: string): boolean {
  return /^["'”’»›)\]」』）》〉】]$/.test(text)
}

/** The text of a token; a line feed for anything but a word. */
export function textOf(traced: Traced | undefined): string {
  if (traced === undefined) return ''
  return traced.token.kind === 'word' ? traced.token.text : '\n'
}

/** How many letters and digits tokens have; a line without text counts as one. */
export function weightOf(tokens: readonly Traced[]): number {
  return tokens.reduce(
    (sum, { token, table }) => sum + (token.kind === 'word' ? lettersIn(token.text) : table === null ? 0 : 20),
    0,
  )
}
