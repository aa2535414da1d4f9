import type { Rule } from '../rule.ts'

const named = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Invisible characters: zero-width spaces, byte order marks, soft hyphens, control characters,
 * tags. Joiners are allowed where scripts and emoji need them.
 */
export const invisible: Rule = {
  id: 'invisible',
  group: 'typography',
  severity: 'warning',
  source: 'Unicode Standard, 23.2 and 23.8',
  passage: ({ text }) =>
    [
      ...text.matchAll(
        /\u034f|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|[^\P{Cc}\t\n\r]|\ufffd|[\u{e0000}-\u{e007f}](?<!\p{Emoji}[\u{e0000}-\u{e007f}]{0,32})|[\u200c\u200d](?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s][\u200c\u200d])|(?<=(?:^|\s))[\u200c\u200d]/gu,
      ),
    ].map(({ 0: character, index }) => ({
      from: index,
      to: index + character.length,
      details: { name: named(character) },
      // The original of a replacement character is unknown: somebody has to look.
      ...(character === '\ufffd' ? {} : { fix: { text: '' } }),
    })),
}

/**
 * Characters that change the direction of the text around them, so that what is read is not what is
 * written. Direction marks are allowed in text that runs from right to left.
 */
export const bidi: Rule = {
  id: 'bidi',
  group: 'typography',
  severity: 'error',
  source: 'Unicode UAX #9, 2; Unicode TR #36',
  passage: ({ text }) =>
    [
      ...text.matchAll(
        /[\u202a-\u202e\u2066-\u2069]|[\u200e\u200f](?<![\p{Script=Arabic}\p{Script=Hebrew}].{0,40})(?!.{0,40}[\p{Script=Arabic}\p{Script=Hebrew}])/gsu,
      ),
    ].map(({ 0: character, index }) => ({
      from: index,
      to: index + 1,
      details: { name: named(character) },
      fix: { text: '' },
    })),
}
