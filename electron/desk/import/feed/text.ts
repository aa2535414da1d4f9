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
  if (!/<figure|data-notice/iu.test(html)) return { html, notices: [] }
  const page = new HtmlParser().parseFromString(`<html><body>${shallow(html)}</body></html>`, 'text/html')
  const notices = takeNotices(page.body)
  for (const { text } of captionsOfMissing(page.body, images)) leftOut.add('caption', text)
  return { html: page.body.innerHTML, notices }
}
