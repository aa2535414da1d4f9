import { type ListNumbers, writtenNumber } from '#shared/schema/list-numbers.ts'

/**
 * The numbering of HTML lists, by Word's names for it (ECMA-376 part 1, 17.18.59); null for
 * figures.
 */
export const htmlFormats: Readonly<Record<string, ListNumbers | null>> = {
  decimal: null,
  decimalZero: null,
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** A, B … Z, AA, BB: Word's numbering with letters. */
function inLetters(number: number, letters: readonly string[]): string {
  return (letters[(number - 1) % letters.length] ?? '').repeat(Math.floor((number - 1) / letters.length) + 1)
}

const latin = [...'abcdefghijklmnopqrstuvwxyz']
const russian = [...'абвгдежзиклмнопрстуфхцчшщэюя']
const chicago = [...'*†‡§']
const digits = [...'〇一二三四五六七八九']

/** Numbers up to 99 in East Asian numerals; above that, figures. */
function inCounting(number: number): string {
  if (number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** Figures in other forms in Unicode, counted from the character for one. */
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

/** Whether this reader writes a format as Word does. */
export function isKnownFormat(format: string): boolean {
  return format in formats
}

/** A number in one of Word's formats; in figures if the format is unknown. */
export function inFormat(number: number, format: string): string {
  const write = number >= 1 && number < 4_000 ? formats[format] : undefined
  return write?.(number) ?? String(number)
}
