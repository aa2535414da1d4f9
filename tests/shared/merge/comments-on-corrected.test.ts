import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { onText, placeOf } from '#shared/review/comments/anchor.ts'
import { addComment, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'
import { box, doc, last, lead, list, quote, third } from './scene.ts'
import { wordPlaces } from './window.ts'

// One comments on words that the other corrects meanwhile.

const said = 'The ferry ran onto a shoal at dawn.'

/** What became of the line where the comment was made; some of it gives the words new names. */
const works: readonly [string, Node][] = [
  ['as it was', doc(lead, said, last)],
  ['with a sentence more', doc(lead, `${said} ${third}`, last)],
  ['made a quotation', doc(lead, quote(said), last)],
  ['made a list', doc(lead, list(said), last)],
  ['moved to the end', doc(lead, last, said)],
  ['put into a box', doc(lead, box('What we know', said), last)],
]

const corrections: readonly [quote: string, correction: string, on: string | null][] = [
  ['shoal', 'shoals', 'shoals'],
  ['shoal', 'sandbank', null],
  ['shoal', 'large shoal', 'shoal'],
  ['dawn', 'dawning', 'dawning'],
  ['ferry', 'ferries', 'ferries'],
  ['The ferry', 'A ferry', 'A ferry'],
  ['shoal at dawn', 'shoals at dawn', 'shoals at dawn'],
  ['onto a shoal', 'onto two shoals', 'onto two shoals'],
  [said, said.replace('dawn', 'dusk'), said.replace('dawn', 'dusk')],
]

function commented(draft: Y.Doc, words: string): void {
  const [place] = wordPlaces(bodyNodeOf(draft), new RegExp(said, 'g'))
  const from = (place?.from ?? 0) + said.indexOf(words)
  const anchor = onText(bodyTextOf(draft), { from, to: from + words.length })
  if (anchor?.quote !== words) throw new RangeError('no such words')
  addComment(draft, { id: 'remark', by: 'ann', at: 1 }, anchor, 'Sure?')
}

function passageOf(draft: Y.Doc): string | null {
  const body = bodyTextOf(draft)
  const range = placeOf(draft, body, threadsOf(draft)[0]?.places ?? [])
  return range && textIn(body, range)
}

test.each(works.flatMap(([what, work]) => corrections.map((correction) => [what, ...correction, work] as const)))(
  'a comment on a line %s, on “%s”, which the other corrects to “%s”, is on “%s”',
  (_what, words, correction, on, work) => {
    const ann = draftOf({ ...story(), body: doc(lead, said, last).toJSON() })
    const ben = sent(ann)
    write(ann, work)
    commented(ann, words)
    write(ben, doc(lead, said.replace(words, correction), last))
    const [mine, theirs] = [sent(ann), sent(ben)]
    for (const [here, there] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const merged = copyOf(here)
      open(merged, there)
      expect(passageOf(merged)).toBe(on)
    }
  },
)

test('a comment on a word of a line that the other writes anew as a whole is on none', () => {
  const ann = draftOf({ ...story(), body: doc(lead, said, last).toJSON() })
  const ben = sent(ann)
  write(ann, doc(lead, quote(said), last))
  commented(ann, 'shoal')
  write(ben, doc(lead, 'Two boats collided near the northern pier of Emden.', last))
  open(ben, sent(ann))
  expect(passageOf(ben)).toBe(null)
})
