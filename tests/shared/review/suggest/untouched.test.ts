import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { type Content, noAuthors, suggestionsOf } from '#shared/review/index.ts'
import { untouchedBy } from '#shared/review/suggest/untouched.ts'
import { proseSchema } from '#shared/schema/index.ts'

const saying = (
  lines: readonly string[],
  fields: Partial<Content['fields']> = {},
  level: number | null = null,
): Content => ({
  fields: { ...readFields(newDraft()), ...fields },
  body: proseSchema.node(
    'doc',
    null,
    lines.map((line, index) =>
      proseSchema.node('paragraph', { level: index === 0 ? level : null }, proseSchema.text(line)),
    ),
  ),
})

const baseline = saying(['The ferry sails at dawn.', 'The crew waits.'])

/** The suggestions of `now` that are not in `then`: their words, or their fields. */
function fresh(then: Content, now: Content): string[] {
  const all = suggestionsOf(baseline, now, noAuthors)
  const ids = untouchedBy(suggestionsOf(baseline, then, noAuthors), all)
  return all
    .filter(({ id }) => ids.includes(id))
    .map((each) =>
      each.kind === 'field'
        ? each.field
        : each.changes.map((change) => (change.kind === 'text' ? change.after : change.kind)).join(''),
    )
}

test('what was changed in another place is new, what was changed where something was suggested is not', () => {
  const then = saying(['The old ferry sails at dawn.', 'The crew waits.'])
  expect(fresh(then, saying(['The old ferry sails at dawn.', 'The crew sleeps.']))).toEqual(['sleeps'])
  expect(fresh(then, saying(['The very old ferry sails at dawn.', 'The crew waits.']))).toEqual([])
  expect(fresh(baseline, then)).toEqual(['old '])
})

test('a field that nobody had changed is new, a field that was changed once more is not', () => {
  const then = saying(['The ferry sails at dawn.', 'The crew waits.'], { headline: 'Ferry' })
  const now = saying(['The ferry sails at dawn.', 'The crew waits.'], { headline: 'Ferry sails', slugline: 'ferry' })
  expect(fresh(then, now)).toEqual(['slugline'])
})

test('the form of a paragraph and its words are changed independently of each other', () => {
  const words = saying(['The ferry sails at noon.', 'The crew waits.'])
  const both = saying(['The ferry sails at noon.', 'The crew waits.'], {}, 2)
  expect(fresh(words, both)).toEqual(['block'])
  expect(fresh(saying(['The ferry sails at dawn.', 'The crew waits.'], {}, 2), both)).toEqual(['noon'])
})
