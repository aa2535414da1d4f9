import { type Correction, correctionsOf } from '#shared/typography/index.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Quotation marks, apostrophes and dashes that differ from the language's typography
 * (shared/typography), and missing or superfluous spaces.
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
 * Languages whose newsrooms set the per cent sign right after the figure, in spite of CLDR and GOST
 * 8.417: TASS, RIA Novosti, Interfax, Ukrinform.
 */
const closePercent = new Set(['ru', 'uk', 'be'])

/**
 * Spaces at which no line should break. Copy hardly ever has no-break spaces, and one command sets
 * them all, so this check is off by default.
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
      // “U.S. Senate” contains no initials of a person.
      .filter(({ kind, from }) => kind !== 'initials' || !/\p{Lu}\.\p{Lu}\.$/u.test(text.slice(0, from)))
      .filter(isKept)
      .map(foundOf),
}

/**
 * No paragraph written by people is longer, or has as many marks in a row: beyond this, reading it
 * as typography takes longer than it is worth.
 */
const longest = 200_000
const isNoText = /[^\p{L}\p{N}\s]{200}/u

function correctionsIn(text: string, tag: string): Correction[] {
  return text.length > longest || isNoText.test(text) ? [] : correctionsOf(text, tag)
}

/** Whether a correction only turns a space into a no-break space. */
function isKept({ before, after }: Correction): boolean {
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')
  return after !== '' && plain(before) === plain(after)
}

function foundOf({ kind, from, to, after }: Correction): Found {
  return { from, to, details: { kind, after }, fix: { text: after } }
}
