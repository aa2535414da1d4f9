import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf, readArticle, setField } from '#shared/article/draft.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { keepCopy, wireCopyOf } from '#shared/review/versions/copy.ts'
import { isRestoring, restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, write } from '#tests/shared/merge/copies.ts'

const person = (id: string): Person => ({ id, name: id, initials: 'X', colour: 'blue', role: 'editor' })
const saying = (...lines: string[]) =>
  proseSchema.node(
    'doc',
    null,
    lines.map((line) => proseSchema.node('paragraph', null, proseSchema.text(line))),
  )

/** Ann wrote the first version, Ben another one over it. */
function rewritten() {
  const first = draftOf(story({ headline: 'First', embargoUntil: null }, ['']))
  signDraft(first, person('ann'))
  write(first, saying('The ferry sails.'))
  setField(first, 'kicker', 'Harbour')
  const version = keepVersion(first, { id: 'a', by: 'ann', at: 1_000 }, 'named')
  const draft = copyOf(first)
  signDraft(draft, person('ben'))
  write(draft, saying('Nobody was hurt.'))
  setField(draft, 'kicker', 'Quay')
  setField(draft, 'headline', 'Second')
  for (const [field, value] of [
    ['embargoUntil', '2026-03-05T09:00:00Z'],
    ['publishedAt', '2026-03-05T10:00:00Z'],
    ['timeZone', 'Europe/Oslo'],
  ] as const)
    setField(draft, field, value)
  return { draft, past: draftAt(draft, version.snapshot) }
}

test('what is restored is whose it was, and goes out when it was to', () => {
  const { draft, past } = rewritten()
  const origin = {}
  const seen: { origin: unknown; isRestoring: boolean }[] = []
  draft.on('afterTransaction', (transaction: Y.Transaction) =>
    seen.push({ origin: transaction.origin, isRestoring: isRestoring(transaction) }),
  )
  restoreVersion(draft, past, origin)
  expect(readArticle(draft, null)).toMatchObject({
    headline: 'First',
    kicker: 'Harbour',
    bodyText: 'The ferry sails.',
    embargoUntil: '2026-03-05T10:00:00+01:00',
    publishedAt: '2026-03-05T11:00:00+01:00',
    timeZone: 'Europe/Oslo',
  })
  const authors = new Authors(draft)
  expect(authors.inserted({ from: 1, to: 17 })).toEqual(['ann'])
  expect(authors.field('kicker')).toEqual(['ann'])
  expect(authors.field('embargoUntil')).toEqual(['ben'])
  expect(seen.filter((each) => each.isRestoring)).toEqual([{ origin, isRestoring: true }])
  setField(draft, 'headline', 'Third')
  expect(seen.at(-1)?.isRestoring).toBe(false)
})

test('a wire copy is remembered as it came, and none where none was, or its snapshot is none', () => {
  const draft = draftOf(story({ headline: 'Wire' }, ['It sails.']))
  expect(wireCopyOf(draft)).toBeNull()
  keepCopy(draft)
  setField(draft, 'headline', 'Ours')
  write(draft, saying('It waits.'))
  const copy = wireCopyOf(draft)
  expect(copy?.fields.headline).toBe('Wire')
  expect(copy?.body.textContent).toBe('It sails.')
  for (const broken of [{ snapshot: Uint8Array.of(1, 2, 3) }, { snapshot: 'x' }, 7]) {
    draft.getMap('draft').set('copy', broken)
    expect(wireCopyOf(draft)).toBeNull()
  }
})
