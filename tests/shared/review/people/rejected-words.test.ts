import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { draftOf } from '#shared/article/draft.ts'
import { rejectAll } from '#shared/review/index.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { bringBack } from '#shared/review/people/brought-back.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { acceptedContent, setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, sent, write } from '#tests/shared/merge/copies.ts'

const paragraphs = (...lines: string[]) => proseSchema.nodeFromJSON(bodyOfParagraphs(lines))

/** A draft on somebody's desk, where restored words keep their writer. */
function onDesk(draft: Y.Doc, id: string): Y.Doc {
  const copy = copyOf(sent(draft))
  signDraft(copy, { id, name: id, initials: id.slice(0, 1).toUpperCase(), colour: 'blue', role: 'editor' })
  copy.on('afterTransaction', attributeKept)
  return copy
}

/** The words of a draft, with the initial of its writer for each letter. */
function writers(draft: Y.Doc): string {
  const authors = new Authors(draft)
  const letters: string[] = []
  bodyNodeOf(draft).descendants(({ text = '' }, position) => {
    for (const { index, 0: letter } of text.matchAll(/[^\s.]|\s/g)) {
      const [who] = authors.insertions({ from: position + index, to: position + index + 1 })
      letters.push(letter === ' ' ? ' ' : (who?.known?.by?.[0] ?? '?'))
    }
  })
  return letters.join('')
}

const eachWord = (change: (words: string[]) => string[]) => (line: string) => change(line.split(' ')).join(' ')
const gone = 'all gone'
const changes = {
  'each word replaced': eachWord((words) => words.map(() => 'xyz')),
  'turned round': eachWord((words) => words.toReversed()),
  'every second word out': eachWord((words) => words.filter((_word, index) => index % 2 === 1)),
  [gone]: () => 'Well.',
} satisfies Record<string, (line: string) => string>

// Two people wrote each in turns, with words that occur several times.
const scenes = {
  'sentences, one after the other': [
    ['It is the end of the line.'],
    ['It is the end of the line. It was the end of it all.'],
  ],
  'a word between': [['The end of the line is here.'], ['The end is of the line is here.']],
  'paragraphs that say the same': [
    ['It is in.', 'We go.'],
    ['It is in.', 'It is in.', 'We go.'],
  ],
} satisfies Record<string, [string[], string[]]>

const cases = Object.entries(scenes).flatMap(([name, lines]) =>
  Object.entries(changes).flatMap(([how, change]) => {
    // Nothing tells two paragraphs with the same text apart.
    const isTold =
      !(name.startsWith('paragraphs') && how === 'turned round') && !(name.startsWith('a word') && how === gone)
    return isTold ? [[name, how, lines, change] as const] : []
  }),
)

test.each(cases)(
  'short words that two people typed, %s, are theirs again once it is rejected that they are %s',
  (_name, _how, [anns = [], bens = []], change) => {
    const ann = onDesk(draftOf(story({}, [])), 'ann')
    write(ann, paragraphs(...anns))
    const ben = onDesk(ann, 'ben')
    write(ben, paragraphs(...bens))
    const cleo = onDesk(ben, 'cleo')
    const was = writers(cleo)
    expect(was).toMatch(/^[ab ]+$/)
    startBaseline(cleo)
    const before = momentOf(cleo)
    write(cleo, paragraphs(...bens.map(change)))
    const now = momentOf(cleo)
    if (before === null || now === null) throw new Error('under review')
    attributeEdits(cleo, before, now, 'cleo', 1)
    const dan = onDesk(cleo, 'dan')
    const review = { baseline: acceptedContent(dan), live: contentOf(dan) }
    dan.transact((transaction) => {
      bringBack(transaction)
      setLive(dan, rejectAll(review).live)
    })
    expect(writers(dan)).toEqual(was)
  },
)
