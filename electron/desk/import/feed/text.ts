import { DOMParser as HtmlParser } from 'linkedom'
import type { Notice } from '#shared/article/notice.ts'
import type { LeftOuts } from '#shared/import/left-out.ts'
import { shallow } from '#shared/paste/index.ts'
import { takeNotices } from '../html-fields.ts'
import type { PageImages } from '../page-images.ts'
import { captionsOfMissing } from '../webpage/pictures.ts'

/**
 * The text of an item without parts that are not the story: notices and labels for readers, if Lede
 * wrote it, and captions of missing pictures, which are reported.
 */
export function textOfItem(
  html: string,
  images: PageImages,
  leftOut: LeftOuts,
): { html: string; notices: readonly Notice[] } {
  const isPlain = !/<figure|data-notice/iu.test(html)
  if (isPlain && !originWords.test(html)) return { html, notices: [] }
  const page = new HtmlParser().parseFromString(`<html><body>${shallow(html)}</body></html>`, 'text/html')
  const notices = takeNotices(page.body)
  const last = [...page.querySelectorAll('p')].at(-1)
  const words = (last?.textContent ?? '').trim()
  if (words !== '' && withoutOrigin(words) === '') last?.remove()
  for (const { text } of captionsOfMissing(page.body, images)) leftOut.add('caption', text)
  return { html: page.body.innerHTML, notices }
}

/** What WordPress puts below each item of a feed, in the languages of its sites. */
const originWords =
  /first appeared on|appeared first on|erschien zuerst (?:auf|bei)|(?:est apparu|apparaît) en premier sur|(?:se publicó|apareció) primero en|proviene da\b|apareceu primeiro em|verscheen eerst op|pojawił się (?:poczatkowo|początkowo|po raz pierwszy)|pochodzi z serwisu|dök först upp på|впервые появил|появил\p{L}* сначала на/iu

const origin = new RegExp(
  String.raw`(?:The post|Der Beitrag|L[’']article|La entrada|L[’']articolo|O post|Het bericht|Artykuł|Inlägget|Сообщение|Запись)\s.{1,300}?(?:${originWords.source})\s.{1,200}$`,
  'iu',
)

/** A text without the line that says of which site it is, and without the mark that it is cut. */
export function withoutOrigin(text: string): string {
  return text
    .replace(origin, '')
    .replace(/\s*\[(?:…|\.\.\.)\]\s*$/u, '…')
    .trim()
}
