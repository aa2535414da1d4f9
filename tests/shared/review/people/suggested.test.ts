import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { acceptAll, rejectAll } from '#shared/review/index.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { bringBack } from '#shared/review/people/brought-back.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { acceptedContent, setBaseline, setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, open, sent, write, writersOf } from '#tests/shared/merge/copies.ts'

const paragraphs = (...lines: string[]) => proseSchema.nodeFromJSON(bodyOfParagraphs(lines))
const other = 'Nobody was hurt.'

function sign(draft: Y.Doc, id: string): Y.Doc {
  signDraft(draft, { id, name: id, initials: id.slice(0, 1).toUpperCase(), colour: 'blue', role: 'editor' })
  return draft
}

/** A paragraph by Ann, in the window of Cleo, who suggests. */
function annsParagraph(text: string): Y.Doc {
  const ann = sign(draftOf(story({}, [])), 'ann')
  write(ann, paragraphs(text, other))
  const cleo = sign(copyOf(sent(ann)), 'cleo')
  startBaseline(cleo)
  return cleo
}

function suggest(draft: Y.Doc, ...lines: string[]): void {
  const before = momentOf(draft)
  write(draft, paragraphs(...lines))
  const now = momentOf(draft)
  if (before === null || now === null) throw new Error('under review')
  attributeEdits(draft, before, now, 'cleo', 1)
}

const authorsIn = (draft: Y.Doc) => momentOf(draft)?.suggestions.map(({ authors }) => authors)

const cases = [
  ['cut in two', 'The harbourmaster spoke.', 'The harbour and its master spoke.', ['harbour', 'master']],
  ['made longer', 'The ferry sank.', 'The ferryboat sank.', ['ferry']],
  ['replaced', 'The ferry sank.', 'The boat sank.', []],
  ['moved', 'The ferry sank early.', 'Early, the ferry sank.', ['ferry sank']],
  ['changed in the middle', 'They were stranded.', 'They were straightened, stranded.', ['str']],
] as const

test.each(cases)('an accepted word that somebody suggests to be %s stays whoever’s typed it', (_, was, is, left) => {
  const draft = annsParagraph(was)
  suggest(draft, is, other)
  const writers = (of: Y.Doc) => left.map((part) => writersOf(of, part))
  const anns = left.map(() => ['ann'])
  expect(writers(draft)).toEqual(anns)
  expect(authorsIn(draft)).toEqual(authorsIn(draft)?.map(() => ['cleo']))
  const review = { baseline: acceptedContent(draft), live: contentOf(draft) }
  const [accepted, rejected] = [copyOf(draft), copyOf(draft)]
  setBaseline(accepted, acceptAll(review).baseline)
  expect(writers(accepted)).toEqual(anns)
  sign(rejected, 'ben').on('afterTransaction', attributeKept)
  rejected.transact((transaction) => {
    bringBack(transaction)
    setLive(rejected, rejectAll(review).live)
  })
  for (const word of was.slice(0, -1).split(' ')) expect([word, writersOf(rejected, word)]).toEqual([word, ['ann']])
})

test('a suggestion is whose it is after a merge and an older version, whatever its words are called then', () => {
  const draft = annsParagraph('The harbourmaster spoke.')
  const ben = sign(copyOf(sent(draft)), 'ben')
  suggest(draft, 'The harbour and its master spoke.', other)
  const { snapshot } = keepVersion(draft, { id: 'suggested', by: 'cleo', at: 1 }, 'named')
  write(draft, paragraphs('Gone.'))
  restoreVersion(draft, draftAt(draft, snapshot))
  const expected = authorsIn(draft)?.map(() => ['cleo'])
  expect(expected).not.toEqual([])
  expect(authorsIn(draft)).toEqual(expected)
  // The same paragraph in a box on the other side: when merged, its words are written again.
  const [first, second] = paragraphs('The harbourmaster spoke.', other).children
  if (first === undefined || second === undefined) throw new Error('two paragraphs')
  write(ben, proseSchema.node('doc', null, [proseSchema.node('factBox', null, [first]), second]))
  open(draft, sent(ben))
  expect(bodyOf(draft).toString()).toContain('and its master')
  expect([writersOf(draft, 'harbour'), writersOf(draft, 'master')]).toEqual([['ann'], ['ann']])
  const about = momentOf(draft)?.suggestions.filter((each) => each.kind === 'text') ?? []
  expect(about.map(({ authors }) => authors)).toEqual(about.map(() => ['cleo']))
})
