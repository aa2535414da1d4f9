import type { Mark } from '@tiptap/pm/model'
import type { PlacedTokens } from '#shared/merge/conflicts/placed-reading.ts'
import { continuing } from '#shared/merge/three-way/inheritance.ts'
import { encode, type Token } from '#shared/review/diff/flat.ts'
import { type LineForm, plainForm } from '#shared/review/diff/line-form.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * A person's own words in place of a reading, or of what stands. Lines (separated by line feeds)
 * take the forms of those that they replace; further ones follow the last of these in what it is
 * in, or `around`, the form of the line that the words are in. Marks that all replaced words had
 * are kept.
 */
export function ownWords(text: string, instead: PlacedTokens, around: LineForm): PlacedTokens {
  const forms = instead.tokens.flatMap((token) => (token.kind === 'line' ? token.form : []))
  const marks = marksOf(instead.tokens)
  const last = forms.at(-1) ?? around
  const further = { ...last, continues: continuing(last) }
  const lines = text.split('\n').filter((line, index) => index === 0 || line.trim() !== '')
  const tokens = lines.flatMap((line, index): Token[] => [
    ...wordsOf(line, marks),
    { kind: 'line', form: forms[index] ?? (index === 0 ? around : further) },
  ])
  if (instead.tokens.at(-1)?.kind === 'line') return { ...instead, tokens }
  // The line goes on behind them: it is in what its beginning, which is a line now, is in.
  const isSplit = lines.length > Math.max(1, forms.length)
  const after = isSplit ? Math.max(instead.after, further.continues) : instead.after
  return { ...instead, tokens: tokens.slice(0, -1), after }
}

function wordsOf(line: string, marks: readonly Mark[]): Token[] {
  if (line === '') return []
  const paragraph = proseSchema.node(plainForm.kind, null, proseSchema.text(line, marks))
  return encode(proseSchema.node('doc', null, [paragraph])).tokens.slice(0, -1)
}

/** The marks that every word has. */
function marksOf(tokens: readonly Token[]): readonly Mark[] {
  const spans = tokens.flatMap((token) => (token.kind === 'word' ? token.spans : []))
  const [first, ...rest] = spans.map(({ marks }) => marks)
  return (first ?? []).filter((mark) => rest.every((marks) => marks.some((each) => each.eq(mark))))
}
