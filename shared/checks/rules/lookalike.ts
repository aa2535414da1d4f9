import type { Rule } from '../rule.ts'

/**
 * Latin letters, and below them the Cyrillic and Greek ones that look the same. Unicode UTS #39,
 * confusables.
 */
const latin = 'aceopxyijsABCEHIJKMOPSTXYhdqwlvopuABEZHIKMNOPTYX'
const other = 'асеорхуіјѕАВСЕНІЈКМОРЅТХУһԁԛԝӏνορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'

const pairs = [...other].map((letter, index) => [letter, latin[index] ?? letter] as const)
const toLatin = new Map(pairs)
const from = (script: RegExp) =>
  new Map(pairs.filter(([letter]) => script.test(letter)).map(([letter, same]) => [same, letter] as const))
const [toCyrillic, toGreek] = [from(/\p{Script=Cyrillic}/u), from(/\p{Script=Greek}/u)]

/** A letter among digits, or a nought’s place in a year: 2О26. */
const amongDigits = /(?<=\d)[OoОоΟο](?=\d)/gu

/** Words that mix Latin letters with letters of another script that look the same. */
export const lookalike: Rule = {
  id: 'lookalike',
  group: 'typography',
  severity: 'error',
  source: 'Unicode UTS #39, 5.1',
  passage: ({ text }) => [
    ...[...text.matchAll(amongDigits)].map(({ 0: letter, index }) => ({
      from: index,
      to: index + 1,
      details: { letters: letter },
      fix: { text: '0' },
    })),
    ...[...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{2,}/gu)].flatMap(
      ({ 0: word, index }) => {
        const letters = [...word]
        const strangers = letters.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
        const natives = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
        if (strangers.length === 0 || natives.length === 0) return []
        const isGreek = strangers.every((letter) => /\p{Script=Greek}/u.test(letter))
        const map = strangers.length < natives.length ? toLatin : isGreek ? toGreek : toCyrillic
        const minority = new Set(strangers.length < natives.length ? strangers : natives)
        // A µ before a unit, or a name in two scripts ("iPhone" in a word of its own), is fine:
        // only letters that look the same deceive.
        if (![...minority].every((letter) => map.has(letter))) return []
        const fix = letters.map((letter) => (minority.has(letter) ? (map.get(letter) ?? letter) : letter)).join('')
        return [
          {
            from: index,
            to: index + word.length,
            details: { letters: [...minority].join(' ') },
            fix: { text: fix },
          },
        ]
      },
    ),
  ],
}
