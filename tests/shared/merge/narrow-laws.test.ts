import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { openConflictsIn, settle } from '#shared/merge/index.ts'
import { mergeBodies } from '#shared/merge/three-way/merge-bodies.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent, write } from './copies.ts'
import { doc, last, lead, second, text, third } from './scene.ts'

// Laws of what long histories come to seldom.

const words = ['Alma', 'left', 'the', 'northern', 'pier', 'with', 'seven', 'people', 'and', 'two', 'dogs', 'aboard']
const chosen = fc.uniqueArray(fc.nat(words.length - 1), { minLength: 1, maxLength: 8 })

test('law: of a line from which both took words, what neither took is left', () => {
  fc.assert(
    fc.property(chosen, chosen, (one, other) => {
      const without = (gone: readonly number[]) => ({
        body: doc(words.filter((_word, index) => !gone.includes(index)).join(' '), last),
        at: 0,
      })
      const { body, clashes } = mergeBodies({ base: without([]), one: without(one), other: without(other) })
      // With little between them what they took contradicts.
      if (clashes.length > 0) return
      const left = words.filter((_word, index) => !one.includes(index) && !other.includes(index))
      expect(body.firstChild?.textContent.trim().split(/ +/).join(' ')).toBe(left.length > 0 ? left.join(' ') : '')
    }),
    cases(60),
  )
})

const said = (words: string, attribution: string | null) => proseSchema.node('pullQuote', { attribution }, text(words))

test('law: a quotation that one put between others has its own speaker, whatever the other wrote of these', () => {
  const quotes = ['We were lucky to be near the pier.', 'We were afraid of the dark.', 'We were told of it late.']
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.nat(2),
      fc.constantFrom(null, 'The cook'),
      fc.boolean(),
      (place, which, speaker, isTurned) => {
        const before = quotes.map((each) => said(each, null))
        const one = before.toSpliced(place, 0, said('We were lost.', speaker))
        const other = before.with(which, said(quotes[which] ?? '', 'The mayor'))
        const part = (blocks: typeof before) => ({ body: doc(...blocks, last), at: 0 })
        const [mine, theirs] = isTurned ? [other, one] : [one, other]
        const { body, clashes } = mergeBodies({ base: part(before), one: part(mine), other: part(theirs) })
        const expected = other.toSpliced(place, 0, said('We were lost.', speaker))
        expect(body.toString()).toBe(doc(...expected, last).toString())
        expect(body.children.map(({ attrs }) => attrs)).toEqual(
          doc(...expected, last).children.map(({ attrs }) => attrs),
        )
        expect(clashes).toEqual([])
      },
    ),
    cases(40),
  )
})

test('law: a sentence that both moved stands once, though the only versions of both are from before the last edits', () => {
  const sentences = [
    'Alpha boats went north on Monday.',
    'It left the pier with seven people.',
    'Divers looked at the hull.',
    'Echo, the owner, said nothing to us.',
    'A mayor slept in the hall.',
  ]
  const place = fc.nat(2)
  fc.assert(
    fc.property(fc.nat(4), place, place, (which, here, there) => {
      const rest = sentences.toSpliced(which, 1)
      const moved = sentences[which] ?? ''
      const lines = (at: number) => rest.map((each, index) => (index === at ? `${each} ${moved}` : each))
      const ann = draftOf({ ...story(), body: doc('A ferry ran aground.', last).toJSON() })
      const ben = sent(ann)
      // Each keeps a version of its own; what both give together nobody had.
      write(ann, doc('A ferry ran aground on Monday.', last))
      write(ben, doc('A ferry ran aground.', 'A tug came.', last))
      open(ann, sent(ben))
      write(ann, doc(`Nobody was hurt. ${moved} It was dark.`, ...rest, last))
      const parted = copyOf(ann)
      write(ann, doc('Nobody was hurt. It was dark.', ...lines(here), last))
      write(parted, doc('Nobody was hurt. It was dark.', ...lines(there), last))
      open(ann, parted)
      const said = linesOf(ann).join(' ')
      expect(sentences.map((each) => said.split(each).length - 1)).toEqual(sentences.map(() => 1))
    }),
    cases(25, 500),
  )
})

const lines = [lead, second, third, last].map((line) => line.split(' '))

test('law: what two desks contradicted one another in, and one of them settled, is settled for all three that meet', () => {
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.nat(5),
      fc.nat(3),
      fc.constantFrom('one', 'other'),
      fc.boolean(),
      fc.boolean(),
      (line, word, elsewhere, choice, isBens, isEarly) => {
        const after = (changes: readonly (readonly [line: number, said: string])[]) =>
          doc(
            ...lines.map((all, index) =>
              changes.reduce((now, [at, said]) => (at === index ? now.with(word, said) : now), all).join(' '),
            ),
          )
        const ann = draftOf({ ...story(), body: after([]).toJSON() })
        const [ben, cleo] = [sent(ann), sent(ann)]
        write(ann, after([[line, '221']]))
        write(ben, after([[line, '220']]))
        const third = elsewhere === line ? [] : [[elsewhere, '7'] as const]
        write(cleo, after(third))
        const [a, b] = [sent(ann), sent(ben)]
        open(ann, b)
        open(ben, a)
        const [settling, waiting] = isBens ? [ben, ann] : [ann, ben]
        if (isEarly) open(cleo, sent(waiting))
        const [{ conflict } = { conflict: null }] = openConflictsIn(settling)
        if (conflict === null) throw new Error('no conflict')
        settle(settling, conflict, choice, { by: 'ann', at: 9 })
        if (!isEarly) open(cleo, sent(waiting))
        open(cleo, sent(settling))
        for (const desk of [ann, ben]) open(desk, sent(cleo))
        const [said = ''] = linesOf(settling)[line]?.match(/22[01]/) ?? []
        for (const desk of [ann, ben, cleo]) {
          expect(openConflictsIn(desk)).toEqual([])
          expect(bodyNodeOf(desk).toString()).toBe(after([[line, said], ...third]).toString())
        }
      },
    ),
    cases(8, 300),
  )
})
