import { limits } from '#shared/article/limits.ts'
import type { LineRole, WireLine } from '#shared/import/wire.ts'
import { element, startTag } from '#shared/publish/escape.ts'
import { articleOfItem } from '../agency/article.ts'
import { type AgencyItem, emptyItem } from '../agency/item.ts'
import { bylineNames, bylineRest } from '../byline.ts'
import { isEmbargo } from '../embargo-words.ts'
import type { FoundStory, ReadContext } from '../reader.ts'
import { composeWire, fallbackLanguage, type WireOptions, wireLines } from '../wire.ts'
import { sluglineOf } from '../wire-code.ts'
import { foldLine } from '../words.ts'
import type { Block } from './blocks.ts'
import { isTitleLine } from './cover.ts'
import { addressOf, mailContext, type ReadMail } from './read.ts'

/** The story in a mail: plain text is read as wire copy, HTML as pasted text. */
export function storyOfMail(mail: ReadMail, name: string, given: ReadContext): FoundStory {
  const context = mailContext(given, mail)
  const isLines = !mail.isHtml && mail.pictures.length === 0
  return {
    title: mail.subject ?? '',
    read: (images) => {
      if (isLines) return readLines(mail, { name, ...context })
      const { referenceDate, today, settings } = context
      const item = mail.isHtml ? itemOfHtml(mail) : itemOfLines(mail, { name, ...context })
      const fallback = fallbackLanguage(settings)
      return articleOfItem(item, { name, fallback, today: referenceDate ?? today, settings, images })
    },
  }
}

function linesOf(mail: ReadMail, options: WireOptions): WireLine[] {
  const lines = wireLines(mail.part.blocks.map(({ lines: [line = ''] }) => line).join('\n'), options)
  const has = (role: LineRole) => lines.some((line) => line.role === role)
  const said: WireLine[] = []
  const { subject, person } = mail
  if (subject !== null) {
    const headline = lines.find(({ role }) => role === 'headline')
    const isSlugline = sluglineOf(subject) !== null && !has('slugline')
    if (isSlugline) said.push({ role: 'slugline', text: subject.slice(0, limits.slugline), reason: null })
    else if (headline === undefined) said.push({ role: 'headline', text: subject, reason: null })
    else
      said.push({
        role: 'leftOut',
        text: subject,
        reason: isAlike(headline.text, subject) ? 'duplicate' : 'boilerplate',
      })
  }
  if (person !== null && !has('byline')) said.push({ role: 'byline', text: person, reason: null })
  const aside = (texts: readonly string[]) =>
    texts.map((words): WireLine => ({ role: 'leftOut', text: words, reason: 'boilerplate' }))
  return [...said, ...aside(mail.part.above), ...lines, ...aside(mail.part.below)]
}

function readLines(mail: ReadMail, options: WireOptions) {
  const { article, review, lines, notes, leftOut } = composeWire(linesOf(mail, options), options)
  return { article, review, lines, notes, leftOut }
}

/** A plain text with pictures: its lines become paragraphs, and the pictures are at its end. */
function itemOfLines(mail: ReadMail, options: WireOptions): AgencyItem {
  const lines = linesOf(mail, options)
  const texts = (role: LineRole) => lines.filter((line) => line.role === role).map(({ text }) => text)
  const copy = lines.filter(({ role }) => role === 'paragraph' || role === 'heading' || role === 'embargo')
  const html = copy.map(({ role, text }) => element(role === 'heading' ? 'h2' : 'p', {}, escaped(text))).join('')
  return {
    ...emptyItem,
    headline: texts('headline').join(' ') || null,
    kicker: texts('kicker').join(' ') || null,
    deck: texts('deck').join(' ') || null,
    bylines: texts('byline'),
    category: texts('category')[0] ?? null,
    slugline: texts('slugline')[0] ?? null,
    html: html + picturesOf(mail),
    leftOut: mail.part.leftOut,
  }
}

function itemOfHtml(mail: ReadMail): AgencyItem {
  const { blocks, headline, bylines, rest } = withoutHead(mail)
  const isSlugline = mail.subject !== null && sluglineOf(mail.subject) !== null
  const { subject, person } = mail
  const isTold = subject === null || isSlugline || headline === null || isAlike(headline, subject)
  return {
    ...emptyItem,
    headline: headline ?? (isSlugline ? null : subject),
    slugline: isSlugline ? subject : null,
    bylines: bylines.length > 0 || person === null ? bylines : [person],
    html: blocks.map(({ html }) => html ?? '').join('\n') + picturesOf(mail),
    rest: isTold ? rest : [subject, ...rest],
    leftOut: mail.part.leftOut,
  }
}

/**
 * The text of a mail without its headline and byline, if those are on lines of their own above it.
 */
function withoutHead({ part, subject }: ReadMail): {
  blocks: readonly Block[]
  headline: string | null
  bylines: string[]
  /** What the byline said besides names. */
  rest: string[]
} {
  const told = part.blocks.filter(({ lines, html }) => lines.join('').trim() !== '' || /<img\b/iu.test(html ?? ''))
  const start = told.findIndex(({ lines }) => !isEmbargo(lines.join(' ').trim()))
  const [held, blocks] = [told.slice(0, start), told.slice(start)]
  const [first, ...rest] = blocks
  const words = first?.lines.join(' ').trim() ?? ''
  const isHeadline =
    first !== undefined &&
    rest.length > 0 &&
    (isTitle(first) ||
      (subject !== null && isTitleLine(words) && isAlike(words, subject)) ||
      isAboveByline(words, rest[0]))
  const below = isHeadline ? rest : blocks
  const byline = below[0]?.lines.join(' ').trim() ?? ''
  const names = bylineNames(byline)
  return {
    blocks: [...held, ...(names === null ? below : below.slice(1))],
    headline: isHeadline ? words : null,
    bylines: names ?? [],
    rest: [names === null ? '' : bylineRest(byline)].filter((words) => words !== ''),
  }
}

/** Whether a line is a headline because a byline follows it. */
function isAboveByline(words: string, next: Block | undefined): boolean {
  return isTitleLine(words) && bylineNames(next?.lines.join(' ').trim() ?? '') !== null
}

/** Whether a block looks like a title: a heading, or one line entirely in bold. */
function isTitle({ html, lines }: Block): boolean {
  const words = lines.join(' ').trim()
  if (words.length > 200 || lines.filter((line) => line !== '').length > 1 || /[.:;,]$/u.test(words)) return false
  const plain = (html ?? '').replace(/<(b|strong)\b[^>]*>[\s\S]*?<\/\1>/giu, '').replace(/<[^>]*>|&nbsp;/gu, '')
  return /^<h[1-3]\b/iu.test(html ?? '') || (/^<p\b/iu.test(html ?? '') && plain.trim() === '' && words !== '')
}

function picturesOf({ pictures }: ReadMail): string {
  return pictures.map((picture) => element('p', {}, startTag('img', { src: addressOf(picture), alt: '' }))).join('')
}

function isAlike(one: string, other: string): boolean {
  const [short, long] = [foldLine(one), foldLine(other)].toSorted((a, b) => a.length - b.length)
  return short !== undefined && long !== undefined && short !== '' && long.includes(short)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
