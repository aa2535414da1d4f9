import { element, startTag, textElement } from '#shared/publish/escape.ts'

/** A picture that a system keeps separately, for the top of a text. */
export interface LeadPicture {
  readonly url: string
  readonly alt: string
  readonly caption: string
}

/** A text with its lead picture as a figure at the top, unless the text already shows it. */
export function withLead(html: string, lead: LeadPicture | null): string {
  if (lead === null || lead.url === '') return html
  const name = stemOf(lead.url)
  const sources = html.matchAll(/<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/gi)
  if (sources.some(([, src = '']) => stemOf(src) === name)) return html
  const caption = lead.caption === '' ? '' : textElement('figcaption', {}, lead.caption)
  return element('figure', {}, startTag('img', { src: lead.url, alt: lead.alt }) + caption) + html
}

/** The name of a picture, common to all of its sizes. */
function stemOf(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/^.*\//s, '')
    .replace(/(?:-\d{2,5}x\d{2,5}|-scaled)?\.\w+$/, '')
}
