import { LedeError } from '#shared/api/errors.ts'
import { anySpace } from './literal.ts'

const wordSigns = '\\p{L}\\p{M}\\p{N}_'
const word = `[${wordSigns}]`

/**
 * What these stand for in other alphabets than ASCII, which is all that JavaScript knows. Outside
 * of a class.
 */
const outside: Readonly<Record<string, string>> = {
  w: word,
  W: `[^${wordSigns}]`,
  b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
  B: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
}
const inClass: Readonly<Record<string, string>> = { w: wordSigns }

/**
 * Signs that JavaScript wants escaped, or not escaped by a backslash, depending on where they
 * stand.
 */
const syntax = /[\^$\\.*+?()[\]{}|/-]/

/**
 * A pattern as a person writes it as the source of a regular expression (flag u): \w and \b know
 * the letters of every alphabet, a space also finds a no-break one, and a sign that needs no
 * backslash may have one.
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
 * What V8 says of a pattern, in the order in which it is looked for, as the code of a text
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

/** The failure of a pattern, in words of ours. */
export function patternError(error: unknown): LedeError {
  const message = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : ''
  const [, why = 'pattern.wrong'] = complaints.find(([said]) => said.test(message)) ?? []
  return new LedeError('find.pattern', { why }, error)
}
