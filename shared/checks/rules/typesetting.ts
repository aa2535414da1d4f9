import { type Correction, correctionsOf } from '#shared/typography/index.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Quotation marks, apostrophes and dashes that the language sets otherwise (shared/typography), and
 * spaces that it has or has not.
 */
export const typesetting: Rule = {
  id: 'typesetting',
  group: 'typography',
  severity: 'hint',
  source: 'Unicode CLDR, delimiters; Duden; Imprimerie nationale',
  isOfLanguage: true,
  passage: ({ text }, { tag, language }) =>
    correctionsIn(text, tag)
      .filter((each) => !isKept(each))
      .filter(({ kind, before }) => kind !== 'percent' || before !== '' || !closePercent.has(language))
      .map(foundOf),
}

/**
 * Languages whose newsrooms set the per cent sign right after its figure, whatever CLDR and GOST
 * 8.417 say: TASS, RIA Novosti, Interfax, Ukrinform.
 */
const closePercent = new Set(['ru', 'uk', 'be'])

/**
 * Spaces that are not to end a line. Copy hardly ever has them, and one command sets them all: it
 * is to be asked for.
 */
export const noBreak: Rule = {
  id: 'noBreak',
  group: 'typography',
  severity: 'hint',
  isOff: true,
  source: 'DIN 5008; Imprimerie nationale; ČSN 01 6910',
  isOfLanguage: true,
  passage: ({ text }, { tag }) =>
    correctionsIn(text, tag)
      // “U.S. Senate” has no initials of a person.
      .filter(({ kind, from }) => kind !== 'initials' || !/\p{Lu}\.\p{Lu}\.$/u.test(text.slice(0, from)))
      .filter(isKept)
      .map(foundOf),
}

/**
 * No paragraph that people wrote is longer, or has as many signs in a row: reading such as
 * typography takes longer than it is worth.
 */
const longest = 200_000
const isNoText = /[^\p{L}\p{N}\s]{200}/u

function correctionsIn(text: string, tag: string): Correction[] {
  return text.length > longest || isNoText.test(text) ? [] : correctionsOf(text, tag)
}

/** Whether a correction only makes a space one at which no line ends. */
function isKept({ before, after }: Correction): boolean {
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')
  return after !== '' && plain(before) === plain(after)
}

function foundOf({ kind, from, to, after }: Correction): Found {
  return { from, to, details: { kind, after }, fix: { text: after } }
}
