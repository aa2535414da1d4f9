import PostalMime, { type Email } from 'postal-mime'
import { LedeError } from '#shared/api/errors.ts'
import { mediaTypes } from '#shared/asset/asset.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { checkExtent } from '../extent.ts'
import type { ReadContext } from '../reader.ts'
import { asUtf8 } from './as-utf8.ts'
import { type Block, blocksOfHtml, blocksOfText } from './blocks.ts'
import { subjectWithoutEmbargo, withoutCover } from './cover.ts'
import { type StoryPart, storyPart } from './parts.ts'
import { bareSubject, isAnswer, personIn } from './sender.ts'

/** An attachment of a mail. */
export interface MailFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** A mail with the parts that matter to a newsroom. */
export interface ReadMail {
  readonly subject: string | null
  /** The author, if that is a person. */
  readonly person: string | null
  /** YYYY-MM-DD, the day on which it was sent; null if unknown. */
  readonly day: string | null
  readonly part: StoryPart
  /** Whether the text is HTML; then each of its blocks is. */
  readonly isHtml: boolean
  /** Pictures that the text itself does not show. */
  readonly pictures: readonly MailFile[]
  readonly files: readonly MailFile[]
}

const bounds = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true } as const

/**
 * Reads a mail (RFC 5322, MIME): its story, sender and attachments. HTML that only imitates plain
 * text is read as plain text.
 *
 *
 * @throws LedeError `file.notItem` if it is damaged, or nested deeper than any mail, `file.tooMuch`
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<ReadMail> {
  const mail = await parsed(bytes, name)
  const attached = mail.attachments.map(fileOf)
  const pictures = attached.filter(({ bytes: content }) => isPicture(content))
  const html = mail.html ?? null
  if (html !== null) checkExtent('html', html, name)
  checkExtent('wire', mail.text ?? '', name)
  const shown = html === null ? null : withPictures(html, mail, attached)
  const isHtml = shown !== null && (mail.text === undefined || hasStructure(shown.html))
  const blocks: Block[] = isHtml ? blocksOfHtml(shown.html) : blocksOfText(mail.text ?? '')
  const told = withoutCover(storyPart(blocks, { isAnswer: isAnswer(mail.subject ?? '') }))
  const said = bareSubject(told.inner?.subject ?? mail.subject ?? null)
  const { subject, part } = subjectWithoutEmbargo(said, told, isHtml)
  const inside = new Set(isHtml ? shown.used : [])
  return {
    subject,
    person: personIn(part.inner === null ? (mail.from?.name ?? null) : part.inner.from),
    day: /^\d{4}-\d\d-\d\d/u.exec(mail.date ?? '')?.[0] ?? null,
    part,
    isHtml,
    pictures: pictures.filter((picture) => !inside.has(picture)),
    files: attached.filter((file) => !pictures.includes(file)),
  }
}

/** The context for a mail's lines: days count from the one on which it was sent. */
export function mailContext(context: ReadContext, { day }: ReadMail): ReadContext {
  return day === null ? context : { ...context, today: day }
}

async function parsed(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, bounds)
    for (const part of ['text', 'html'] as const) {
      const words = mail[part]
      if (words !== undefined) mail[part] = asUtf8(words)
    }
    return mail
  } catch (error) {
    throw new LedeError('file.notItem', { name, format: 'MIME' }, error)
  }
}

function fileOf({ filename, mimeType, content }: Email['attachments'][number], index: number): MailFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const name = (filename ?? '').replace(/^.*[/\\]/u, '').slice(0, 200)
  return {
    name: name === '' ? `${index + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}` : name,
    type: mimeType,
    bytes,
  }
}

function isPicture(bytes: Uint8Array): boolean {
  return mediaTypes.some((type) => type === sniffImage(bytes))
}

/** HTML with its pictures embedded, and a list of these. */
function withPictures(html: string, mail: Email, files: readonly MailFile[]): { html: string; used: MailFile[] } {
  const used: MailFile[] = []
  const shown = html.replace(/(["'])cid:([^"']{1,300})\1/giu, (whole, quote: string, id: string) => {
    const at = mail.attachments.findIndex(({ contentId }) => contentId?.replace(/^<|>$/gu, '') === decoded(id))
    const file = files[at]
    if (file === undefined || !isPicture(file.bytes)) return whole
    used.push(file)
    return `${quote}${addressOf(file)}${quote}`
  })
  return { html: shown, used }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** A picture as a `data:` address. */
export function addressOf({ bytes }: MailFile): string {
  return `data:${String(sniffImage(bytes))};base64,${Buffer.from(bytes).toString('base64')}`
}

/** Whether HTML has a structure that plain text could not have. */
function hasStructure(html: string): boolean {
  return /<(?:a\s[^>]*href|img|table|ul|ol|b|strong|i|em|h[1-6])[\s>]/iu.test(html)
}
