import type { Mark } from '@tiptap/pm/model'
import { encode, type Token } from '#shared/review/diff/flat.ts'
import { type LineForm, plainForm } from '#shared/review/diff/line-form.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * A person's own words as tokens, replacing others. Lines (separated by line feeds) take the forms
 * of the lines they replace; further ones take `around`, the form of the enclosing line. Marks that
 * all replaced words had are kept.
 */
export function ownWords(text: string, instead: readonly Token[], around: LineForm): Token[] {
  const forms = instead.flatMap((token) => (token.kind === 'line' ? token.form : []))
  const marks = marksOf(instead)
  const lines = text.split('\n').filter((line, index) => index === 0 || line.trim() !== '')
  const tokens = lines.flatMap((line, index): Token[] => [
    ...wordsOf(line, marks),
    { kind: 'line', form: forms[index] ?? around },
  ])
  return instead.at(-1)?.kind === 'line' ? tokens : tokens.slice(0, -1)
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
