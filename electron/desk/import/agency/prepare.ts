import { DOMParser as HtmlParser } from 'linkedom'
import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import type { PageImages } from '../page-images.ts'
import { preparePictures } from '../webpage/pictures.ts'
import { showTables } from './fixed-pitch.ts'

/** What has to be looked at in a text before it is read as pasted text. */
const peculiar = /<pre[\s>]|notepad|<figure[\s>]|<p\s[^>]*class/i

/** Classes of paragraphs that are headings inside a text, in the systems of agencies. */
const headings =
  'p.hl2, p.hl3, p.crosshead, p.subhead, p.subheading, p.subheadline, p.intertitle, p.zwischentitel, p.mellomtittel, p.mellanrubrik'

/**
 * An agency's text as HTML: tables in fixed pitch are tables, headings are headings, and what
 * stands beside the text is left out, as are pictures that did not come along, with their captions.
 * `images`: those of an agency's item; null for a text that only looks like one.
 */
export function prepareText(html: string, images: PageImages | null): { html: string; leftOut: LeftOut[] } {
  if (!peculiar.test(html)) return { html, leftOut: [] }
  const page = new HtmlParser().parseFromString(html, 'text/html')
  const leftOut = new LeftOuts()
  showTables(page)
  // dpa's notes to editors, below or beside the text.
  for (const part of page.querySelectorAll('.notepad')) {
    leftOut.add('beside', part.textContent ?? '')
    part.remove()
  }
  if (images === null) return { html: page.toString(), leftOut: leftOut.list() }
  preparePictures(page)
  for (const figure of page.querySelectorAll('figure')) {
    const image = figure.querySelector('img')
    const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? ''
    if (image === null || caption === '' || images.offer(image.getAttribute('src') ?? '') !== null) continue
    leftOut.add('picture', caption)
    figure.remove()
  }
  for (const line of page.querySelectorAll(headings)) {
    const heading = page.createElement('h2')
    heading.append(...line.childNodes)
    line.replaceWith(heading)
  }
  return { html: page.toString(), leftOut: leftOut.list() }
}
