import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { draftOf } from '#shared/article/draft.ts'
import {
  acceptedContent,
  baselineOf,
  dropBaseline,
  setBaseline,
  setLive,
  startBaseline,
} from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { startHistory } from './chance.ts'
import { copyOf, open, sent } from './copies.ts'

const say = (draft: Y.Doc, ...lines: string[]) =>
  setLive(draft, { ...contentOf(draft), body: proseSchema.nodeFromJSON(bodyOfParagraphs(lines)) })
const acceptedIn = (draft: Y.Doc) => acceptedContent(draft).body.textContent

/** Suggests a word in a review of one's own, accepts it, and ends the review. */
function acceptAll(draft: Y.Doc): void {
  startBaseline(draft)
  say(draft, 'The ferry sails today.', 'Nobody is on board.')
  setBaseline(draft, contentOf(draft))
  dropBaseline(draft)
}

// In Yjs the higher client id wins.
test.each([1, 2, 3, 4])(
  'what one side suggests is not accepted because the other, who did not know of it, accepted all and ended the review (%i)',
  (seed) => {
    startHistory(seed)
    for (const isBegun of [true, false]) {
      const ann = draftOf(story({}, ['The ferry sails.', 'Nobody is on board.']))
      if (isBegun) startBaseline(ann)
      const ben = sent(ann)
      acceptAll(ann)
      startBaseline(ben)
      say(ben, 'The ferry sails.', 'Nobody was on board.')
      const [one, other] = [copyOf(ann), copyOf(ben)]
      open(one, ben)
      open(other, ann)
      for (const draft of [one, other]) {
        expect(baselineOf(draft)).not.toBeNull()
        expect(acceptedIn(draft)).toBe('The ferry sails today.Nobody is on board.')
        expect(contentOf(draft).body.textContent).toBe('The ferry sails today.Nobody was on board.')
      }
      open(one, other)
      expect(acceptedIn(one)).toBe(acceptedIn(other))
    }
  },
)

test('a review that one side ended, and in which the other suggested nothing, is ended', () => {
  const ann = draftOf(story({}, ['The ferry sails.', 'Nobody is on board.']))
  startBaseline(ann)
  const ben = sent(ann)
  acceptAll(ann)
  const before = copyOf(ben)
  open(ben, ann)
  expect(baselineOf(ben)).toBeNull()
  open(ann, before)
  expect(baselineOf(ann)).toBeNull()
})
