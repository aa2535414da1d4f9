import { element, startTag, textElement } from '#shared/publish/escape.ts'
import type { WxrAttachment } from './item.ts'

/** What is needed to read a text's shortcodes. */
export interface ShortcodeContext {
  readonly attachments: ReadonlyMap<string, WxrAttachment>
  /** Called with the name of each unknown shortcode. */
  unknown(name: string): void
}

/** `[name attr="x"]`, `[/name]`, and doubled brackets around literal text. */
const code = /\[(\[?)(\/?)([a-z][\w-]*)((?:\s+[^[\]]*|=[^[\]]*)?)\](\]?)/gi

/** Shortcodes that only format the text between their tags. */
const silent: ReadonlySet<string> = new Set(
  'row column columns col section container one_half one_third two_thirds dropcap highlight button box quote lead intro spoiler tabs tab toggle accordion vc_row vc_column vc_column_text et_pb_section et_pb_row et_pb_column et_pb_text'.split(
    ' ',
  ),
)

const services: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => (id.includes('/') ? id : `https://www.youtube.com/watch?v=${id}`),
  vimeo: (id) => (id.includes('/') ? id : `https://vimeo.com/${id}`),
  tweet: (id) => id,
  twitter: (id) => id,
  instagram: (id) => id,
  tiktok: (id) => id,
  dailymotion: (id) => (id.includes('/') ? id : `https://www.dailymotion.com/video/${id}`),
}

/**
 * The shortcodes of WordPress (developer.wordpress.org/plugins/shortcodes) as HTML: captions and
 * galleries as figures, embeds as their addresses. For others the text between their tags stays and
 * the tags are reported; other words in brackets stay as they are.
 */
export function withoutShortcodes(text: string, context: ShortcodeContext): string {
  if (!text.includes('[')) return text
  const captioned = text.replace(
    /\[(?:wp_)?caption\b([^\]]*)\]([\s\S]{0,20000}?)\[\/(?:wp_)?caption\]/gi,
    (_, given: string, inside: string) => captionOf(attributesOf(given), inside),
  )
  const embedded = captioned.replace(
    /\[(embed|youtube|vimeo|tweet|twitter|instagram)\b[^\]]*\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/\1\]/gi,
    (_, _name: string, address: string) => `\n\n${address}\n\n`,
  )
  const closed = new Set([...embedded.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name = '']) => name.toLowerCase()))
  return embedded.replace(code, (whole, open: string, end: string, name: string, given: string, close: string) => {
    if (open !== '' && close !== '') return whole.slice(1, -1)
    const shown = show(name.toLowerCase(), given, end !== '', closed, context)
    return shown === null ? whole : open + shown + close
  })
}

/** The HTML for a tag; null for words in brackets. */
function show(
  name: string,
  given: string,
  isEnd: boolean,
  closed: ReadonlySet<string>,
  { attachments, unknown }: ShortcodeContext,
): string | null {
  if (name === 'gallery') return isEnd ? '' : galleryOf(attributesOf(given), attachments)
  const attributes = attributesOf(given)
  const service = services[name]?.(attributes.get('id') ?? attributes.get('url') ?? attributes.get('') ?? '')
  if (service !== undefined && /^https?:/.test(service)) return `\n\n${service}\n\n`
  if (silent.has(name) && (closed.has(name) || isEnd)) return ''
  const isCode = isEnd || closed.has(name) || given.includes('=') || /[_-]/.test(name)
  if (!isCode) return null
  if (!isEnd) unknown(name)
  return ''
}

function attributesOf(given: string): Map<string, string> {
  const pairs = [...given.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/g)]
  const address = /^\s*[="']*(https?:\/\/[^\s"']+)["']?\s*$/.exec(given)?.[1]
  const bare = address ?? /^\s*[="']*([^\s"'=]+)["']?\s*$/.exec(given)?.[1]
  return new Map([
    ...(bare === undefined ? [] : [['', bare] as const]),
    ...pairs.map(
      ([, name = '', one, other, bareValue]) => [name.toLowerCase(), one ?? other ?? bareValue ?? ''] as const,
    ),
  ])
}

/** Before WordPress 3.4 the caption was an attribute; since then it follows the picture. */
function captionOf(attributes: ReadonlyMap<string, string>, inside: string): string {
  const picture = /^\s*(?:<a\b[^>]*>\s*)?(<img\b[^>]*>)(?:\s*<\/a>)?/i.exec(inside)
  if (picture === null) return inside
  const caption = inside.slice(picture[0].length).trim()
  const said =
    caption === '' ? textElement('figcaption', {}, attributes.get('caption') ?? '') : element('figcaption', {}, caption)
  return `\n\n${element('figure', {}, (picture[1] ?? '') + said)}\n\n`
}

function galleryOf(attributes: ReadonlyMap<string, string>, attachments: ReadonlyMap<string, WxrAttachment>): string {
  const ids = (attributes.get('ids') ?? attributes.get('include') ?? '').split(/[\s,]+/).filter((id) => id !== '')
  return ids.map((id) => figureOf(attachments.get(id))).join('')
}

/** A picture of the media library as a figure; '' if it is not in the export. */
export function figureOf(attachment: WxrAttachment | undefined): string {
  if (attachment === undefined) return ''
  const { url, alt, caption } = attachment
  const said = caption === '' ? '' : textElement('figcaption', {}, caption)
  return `\n\n${element('figure', {}, startTag('img', { src: url, alt }) + said)}\n\n`
}
