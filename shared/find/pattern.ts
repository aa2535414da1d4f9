import { LedeError } from '#shared/api/errors.ts'
import { anySpace } from './literal.ts'

const wordSigns = '\\p{L}\\p{M}\\p{N}_'
const word = `[${wordSigns}]`

/**
 * What these escapes mean in alphabets beyond ASCII, which JavaScript does not know. Outside of a
 * class.
 */
const outside: Readonly<Record<string, string>> = {
  w: word,
  W: `[^${wordSigns}]`,
  b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
  B: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
}
const inClass: Readonly<Record<string, string>> = { w: wordSigns }

/** Characters that JavaScript requires, or forbids, to be escaped depending on where they are. */
const syntax = /[\^$\\.*+?()[\]{}|/-]/

/**
 * The source of a regular expression (flag u) for a pattern as people write it: \w and \b know the
 * letters of every alphabet, a space also matches a no-break one, and unnecessary backslashes are
 * allowed.
 */
export function patternSource(pattern: string): string {
  let source = ''
  let isInClass = false
  for (const [piece] of pattern.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    const [first, second = ''] = piece
    if (first === '\\' && second !== '') {
      const known = (isInClass ? inClass : outside)[second]
      if (known !== undefined) source += known
      else
        source +=
          /[\p{L}\p{N}]/u.test(second) || (syntax.test(second) && (second !== '-' || isInClass)) ? piece : second
    } else if (isInClass) {
      isInClass = piece !== ']'
      source += piece
    } else {
      isInClass = piece === '['
      source += piece === ' ' ? anySpace : piece
    }
  }
  return source
}

/**
 * V8's error messages about patterns, in the order in which they are tried, with the code of a text
 * (shared/locales/<language>/patterns.ts).
 */
const complaints: readonly (readonly [RegExp, string])[] = [
  [/Unterminated group/, 'pattern.openGroup'],
  [/Unmatched '\)'/, 'pattern.closedGroup'],
  [/Unterminated character class|missing \]/, 'pattern.openClass'],
  [/Range out of order|Invalid character class/, 'pattern.range'],
  [/Nothing to repeat|Invalid quantifier/, 'pattern.nothingToRepeat'],
  [/numbers out of order/, 'pattern.countOrder'],
  [/Lone quantifier brackets|Incomplete quantifier/, 'pattern.brackets'],
  [/at end of pattern/, 'pattern.lastBackslash'],
  [/Duplicate capture group name/, 'pattern.sameName'],
  [/Invalid named|Invalid capture group name/, 'pattern.groupName'],
  [/Invalid property name/, 'pattern.property'],
  [/Invalid escape|Invalid Unicode escape|Invalid decimal escape|Invalid class escape/, 'pattern.escape'],
  [/Invalid group|Invalid flag/, 'pattern.group'],
  [/too large/i, 'pattern.tooLarge'],
]

/** An error for an invalid pattern, with a message of our own. */
export function patternError(error: unknown): LedeError {
  const message = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : ''
  const [, why = 'pattern.wrong'] = complaints.find(([said]) => said.test(message)) ?? []
  return new LedeError('find.pattern', { why }, error)
}
