import type { Article } from '#shared/article/article.ts'
import { countWords } from '#shared/article/length.ts'
import { instantOf } from '#shared/article/timestamp.ts'
import { bodyAsText } from '#shared/publish/body-text.ts'
import { isLabelAbove, labelLine } from '#shared/publish/label.ts'
import { noticeLines } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { type Item, itemOf } from '../agency/item.ts'
import { type Encoded, encodingOf } from './code-page.ts'

/** The control characters of a message (IPTC 7901, section 2; ISO/IEC 646). */
const [startOfHeader, startOfText, endOfText, endOfMessage] = ['\u0001', '\u0002', '\u0003', '\u0004']
const lineEnd = '\r\n'
/** The most characters in a line: those of a teleprinter. */
const longest = 69

/**
 * The article as a message of IPTC 7901 (https://www.iptc.org/std/IPTC7901/1.0/): header, text, and
 * the time at which it was made, each between its control characters. One byte for each character:
 * those of ASCII, and of the ISO 8859 set that covers most of the story's letters; a set other than
 * Latin is selected before the message as in ISO/IEC 2022. The lines of its heading end with "=",
 * as agencies write them; paragraphs begin with three spaces.
 */
export function write(article: Article, options: PublishOptions): Uint8Array<ArrayBuffer> {
  const item = itemOf(article, options)
  const headings = headingsOf(item)
  const paragraphs = paragraphsOf(item, options)
  const encoding = encodingOf([...headings, ...paragraphs].join(''))
  const lines = [
    ...headings.flatMap((line) => wrapped(`${clean(line, encoding)}=`, '')),
    ...paragraphs.flatMap((paragraph) => {
      const [first = '', ...others] = paragraph.split('\n').map((line) => clean(line, encoding))
      return [...wrapped(first, '   '), ...others.flatMap((line) => wrapped(line, ''))]
    }),
  ]
  const message = [
    `${encoding.designation}${startOfHeader}${headerOf(item, options, encoding)}${startOfText}`,
    lines
      .filter((line) => line.trim() !== '')
      .map((line) => `${line}${lineEnd}`)
      .join(''),
    `${endOfText}${lineEnd}${timeOf(item)}${lineEnd}${endOfMessage}`,
  ]
  return encoding.bytes(message.join(''))
}

/** Source, number, priority, category, word count and key words (section 3). */
function headerOf({ article, version }: Item, { publisher }: PublishOptions, encoding: Encoded): string {
  const { id, headline, slugline, keywords, category, urgency, bodyText } = article
  const fields = [
    `${codeOf(initials(publisher.name), 'lede')}${messageNumber(`${id ?? headline ?? ''} ${version}`)}`,
    String(Math.min(6, urgency ?? 4)),
    codeOf(category ?? '', 'x'),
    String(countWords(encoding.fitted(bodyText))),
    clean(slugline ?? '', encoding),
  ]
  const first = fields.filter((field) => field !== '').join(' ')
  const second = clean(keywords.join('/'), encoding)
  return [first.slice(0, longest), second.slice(0, longest)]
    .filter((line) => line !== '')
    .map((line) => line + lineEnd)
    .join('')
}

function headingsOf({ article }: Item): string[] {
  const { kicker, headline, deck, bylines, editorNote } = article
  const notes = editorNote === null ? [] : [`Eds: ${editorNote}`]
  return [...noticeLines(article), ...notes, kicker ?? '', headline ?? '', deck ?? '', bylines.join(', ')].filter(
    (line) => line.trim() !== '',
  )
}

function paragraphsOf({ article, isKilled }: Item, options: PublishOptions): string[] {
  const text = isKilled ? '' : bodyAsText(article.body, article.dateline.text)
  const label = labelLine(article, options) ?? ''
  const said = isLabelAbove(options) ? [label, ...text.split(/\n{2,}/)] : [...text.split(/\n{2,}/), label]
  return [...said, article.usageTerms ?? ''].filter((paragraph) => paragraph.trim() !== '')
}

/** The time of the story as day, hour and minute, with its zone, month and year (section 5). */
function timeOf({ versionCreated }: Item): string {
  const time = new Date(instantOf(versionCreated))
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = two(time.getUTCDate()) + two(time.getUTCHours()) + two(time.getUTCMinutes())
  return `${clock} GMT ${months[time.getUTCMonth()]} ${two(time.getUTCFullYear() % 100)}`
}

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** Text on one line, in characters that the message can have. */
function clean(text: string, encoding: Encoded): string {
  return onOneLine(encoding.fitted(onOneLine(text)))
}

/**
 * Lines of at most `longest` characters: broken between words, and inside a word only if it is
 * longer than a line.
 */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = indent
  for (let word of text.split(' ')) {
    const gap = line.trim() === '' ? '' : ' '
    if (line.length + gap.length + word.length > longest) {
      if (line.trim() !== '') lines.push(line)
      line = ''
    }
    for (; word.length > longest; word = word.slice(longest)) lines.push(word.slice(0, longest))
    line += (line.trim() === '' ? '' : ' ') + word
  }
  return [...lines, line]
}

/** Up to three lower-case letters that abbreviate a name. */
function codeOf(name: string, otherwise: string): string {
  const letters = name.normalize('NFKD').replace(/[^A-Za-z]/g, '')
  return letters === '' ? otherwise : letters.slice(0, 3).toLowerCase()
}

function initials(name: string): string {
  const words = name.split(/\s+/)
  return words.length < 3 ? name : words.map((word) => word.slice(0, 1)).join('')
}

/** Four digits derived from the version of the story: the same version always gets the same. */
function messageNumber(name: string): string {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_999
  return String(sum + 1).padStart(4, '0')
}
