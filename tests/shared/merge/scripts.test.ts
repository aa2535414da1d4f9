import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { choicesOf, openConflictsIn, settle } from '#shared/merge/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, linesOf, open, sent, write } from './copies.ts'
import { doc, readings, seenIn } from './scene.ts'
import { oneOf } from './window.ts'

// What editors do to prose in other scripts: the merged text has no character that nobody wrote, as
// readers see characters (a letter with its accents, an emoji of several code points).

/** A script: its units, each of which stands once, and what separates them. */
interface Script {
  /** The unit of a number, of which there are some hundreds. */
  readonly unit: (number: number) => string
  readonly gap: string
  readonly end: string
  /** Between two sentences. */
  readonly space: string
}

const of = (all: string, number: number) => [...all][number % [...all].length] ?? ''

const scripts = {
  chinese: { unit: (n) => String.fromCodePoint(0x4e00 + 7 * n), gap: '', end: '。', space: '' },
  japanese: {
    unit: (n) => `${String.fromCodePoint(0x5200 + 5 * n)}${of('のはがをにで', n)}`,
    gap: '',
    end: '。',
    space: '',
  },
  thai: {
    unit: (n) =>
      `${of('กขคงจฉชซดตถทธนบปผพฟภมยรลวสหอ', n)}${of('ำาีืูิ', Math.floor(n / 28))}${of('่้๊', Math.floor(n / 168))}`,
    gap: '',
    end: '',
    space: ' ',
  },
  arabic: {
    unit: (n) => `${of('بتثجحخدذرزسشصضطظعغفقكلمنهو', n)}${of('َُِ', n)}${of('اوي', Math.floor(n / 26))}ل${n}`,
    gap: ' ',
    end: '؟',
    space: ' ',
  },
  persian: { unit: (n) => `می‌${of('بتجحخدرزسشصطعفقكلمن', n)}${n}‌ها`, gap: ' ', end: '.', space: ' ' },
  emoji: {
    unit: (n) =>
      `so${n} ${of('👩👨🧑', n)}${of('🏻🏼🏽🏾🏿', Math.floor(n / 3))}\u200d${of('🚒🚀🌾🍳🎓🎤🏫🏭💻💼🔧🔬🎨🩺', Math.floor(n / 15))}`,
    gap: ' ',
    end: '.',
    space: ' ',
  },
  accents: {
    unit: (n) =>
      `e\u0301${of('bcdfghjklm', n)}o\u0302\u0323${of('npqrstvwxz', Math.floor(n / 10))}${of('aeiou', Math.floor(n / 100))}\u0308`,
    gap: ' ',
    end: '.',
    space: ' ',
  },
} satisfies Record<string, Script>

/** Paragraphs of sentences of units, each by its number. */
type Story = readonly (readonly (readonly number[])[])[]

const deeds = {
  replace: (story: Story, at: number, which: number, fresh: number) =>
    onSentence(story, at, which, (units) => units.with(which % units.length, fresh)),
  add: (story: Story, at: number, which: number, fresh: number) =>
    onSentence(story, at, which, (units) => units.toSpliced(which % (units.length + 1), 0, fresh)),
  remove: (story: Story, at: number, which: number) =>
    onSentence(story, at, which, (units) => (units.length > 2 ? units.toSpliced(which % units.length, 1) : units)),
  sentence: (story: Story, at: number, which: number, fresh: number) =>
    onParagraph(story, at, (all) => all.toSpliced(which % (all.length + 1), 0, [fresh, fresh + 1, fresh + 2])),
  removeSentence: (story: Story, at: number, which: number) =>
    onParagraph(story, at, (all) => (all.length > 1 ? all.toSpliced(which % all.length, 1) : all)),
  turn: (story: Story, at: number) => onParagraph(story, at, (all) => all.toReversed()),
  split: (story: Story, at: number, which: number) => {
    const all = story[at % story.length] ?? []
    const cut = 1 + (which % Math.max(1, all.length - 1))
    return all.length > 1 ? story.toSpliced(at % story.length, 1, all.slice(0, cut), all.slice(cut)) : story
  },
  move: (story: Story, at: number, which: number) =>
    story.toSpliced(at % story.length, 1).toSpliced(which % story.length, 0, story[at % story.length] ?? []),
} satisfies Record<string, (story: Story, at: number, which: number, fresh: number) => Story>

function onParagraph(story: Story, at: number, change: (all: Story[number]) => Story[number]): Story {
  return story.map((all, index) => (index === at % story.length ? change(all) : all))
}

function onSentence(
  story: Story,
  at: number,
  which: number,
  change: (units: readonly number[]) => number[] | readonly number[],
): Story {
  return onParagraph(story, at, (all) =>
    all.map((units, index) => (index === which % all.length ? change(units) : units)),
  )
}

const work = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
    at: fc.nat(99),
    which: fc.nat(99),
  }),
  { minLength: 1, maxLength: 2 },
)
type Work = typeof work extends fc.Arbitrary<infer Value> ? Value : never

const stories = fc
  .array(fc.array(fc.integer({ min: 3, max: 7 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((lengths) => {
    let number = 0
    return lengths.map((all) => all.map((length) => Array.from({ length }, () => (number += 1))))
  })

const made = (before: Story, all: Work, first: number) =>
  all.reduce<Story>((now, { what, at, which }, index) => deeds[what](now, at, which, first + 4 * index), before)

const written = ({ unit, gap, end, space }: Script, all: Story) =>
  all.map((sentences) => sentences.map((units) => `${units.map(unit).join(gap)}${end}`).join(space))

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const characters = (texts: readonly string[]) =>
  texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment))

test.each(Object.entries(scripts))(
  'law: prose in a script that two people edited apart has no character that nobody wrote, none is lost or stands twice: %s',
  (_name, script) => {
    fc.assert(
      fc.property(stories, work, work, fc.array(fc.nat(99), { maxLength: 3 }), (before, anns, bens, picks) => {
        const [base, one, other] = [before, made(before, anns, 100), made(before, bens, 200)]
        const body = (all: Story) => doc(...written(script, all))
        const ann = draftOf({ ...story(), body: body(base).toJSON() })
        const ben = sent(ann)
        write(ann, body(one))
        write(ben, body(other))
        open(ann, ben)
        const known = new Set([base, one, other].flatMap((all) => characters(written(script, all))))
        const isKnown = () => {
          const strange = characters(linesOf(ann)).filter((each) => !known.has(each) && each !== ' ')
          expect(strange, JSON.stringify(linesOf(ann))).toEqual([])
        }
        isKnown()
        const text = linesOf(ann).join('\n')
        const settled = readings(seenIn(ann)).flat().join('\n')
        const [was, mine, theirs] = [base, one, other].map((all) => new Set(all.flat(2)))
        const count = (number: number) => text.split(script.unit(number)).length - 1
        const all = [...new Set([...(was ?? []), ...(mine ?? []), ...(theirs ?? [])])]
        const expected = all.filter((each) => (was?.has(each) ? mine?.has(each) && theirs?.has(each) : true))
        expect(
          all.filter((each) => count(each) > 1),
          text,
        ).toEqual([])
        expect(
          expected.filter((each) => count(each) === 0 && !settled.includes(script.unit(each))),
          text,
        ).toEqual([])
        expect(
          all.filter((each) => count(each) > 0 && !mine?.has(each) && !theirs?.has(each)),
          text,
        ).toEqual([])
        for (const pick of picks) {
          const { conflict } = oneOf(openConflictsIn(ann), pick) ?? {}
          if (conflict === undefined) break
          settle(ann, conflict, oneOf(choicesOf(conflict), pick) ?? 'asIs', { by: 'ann', at: 1 })
          bodyNodeOf(ann).check()
          isKnown()
        }
      }),
      cases(20, 2_000),
    )
  },
)
