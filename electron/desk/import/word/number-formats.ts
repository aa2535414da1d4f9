import { type ListNumbers, writtenNumber } from '#shared/schema/list-numbers.ts'

/**
 * How lists of HTML count, by Word's names for it (ECMA-376 part 1, 17.18.59); figures are null.
 */
export const htmlFormats: Readonly<Record<string, ListNumbers | null>> = {
  decimal: null,
  decimalZero: null,
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** A, B … Z, AA, BB: as Word counts with letters. */
function inLetters(number: number, letters: readonly string[]): string {
  return (letters[(number - 1) % letters.length] ?? '').repeat(Math.floor((number - 1) / letters.length) + 1)
}

const latin = [...'abcdefghijklmnopqrstuvwxyz']
const russian = [...'абвгдежзиклмнопрстуфхцчшщэюя']
const chicago = [...'*†‡§']
const digits = [...'〇一二三四五六七八九']

/** Up to 99 as East Asian texts count; more in figures. */
function inCounting(number: number): string {
  if (number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** Figures as they stand elsewhere in Unicode, from the sign for one. */
const enclosed = (first: number) => (number: number) =>
  number <= 20 ? String.fromCodePoint(first + number - 1) : String(number)

const formats: Readonly<Record<string, (number: number) => string>> = {
  upperRoman: (number) => writtenNumber(number, 'I'),
  lowerRoman: (number) => writtenNumber(number, 'i'),
  upperLetter: (number) => inLetters(number, latin).toUpperCase(),
  lowerLetter: (number) => inLetters(number, latin),
  russianUpper: (number) => inLetters(number, russian).toUpperCase(),
  russianLower: (number) => inLetters(number, russian),
  chicago: (number) => inLetters(number, chicago),
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalEnclosedCircle: enclosed(0x2460),
  decimalEnclosedParen: enclosed(0x2474),
  decimalEnclosedFullstop: enclosed(0x2488),
  numberInDash: (number) => `- ${number} -`,
  chineseCounting: inCounting,
  chineseCountingThousand: inCounting,
  japaneseCounting: inCounting,
  ideographDigital: inCounting,
  ordinal: (number) => `${number}.`,
  none: () => '',
  bullet: () => '',
}

/** Whether a format is one that this reader writes as Word does. */
export function isKnownFormat(format: string): boolean {
  return format in formats
}

/** A number as Word writes it in a format; in figures where nobody here knows that. */
export function inFormat(number: number, format: string): string {
  const write = number >= 1 && number < 4_000 ? formats[format] : undefined
  return write?.(number) ?? String(number)
}
