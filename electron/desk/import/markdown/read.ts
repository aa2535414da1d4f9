import { LeftOuts } from '#shared/import/left-out.ts'
import { element, startTag, textElement } from '#shared/publish/escape.ts'
import type { AgencyItem } from '../agency/item.ts'
import { type FrontPicture, fieldsOf } from './fields.ts'
import { withoutFrontMatter } from './front-matter.ts'
import { withoutGeneratorTags } from './generators.ts'
import { bodyOfMarkdown } from './html.ts'
import { asOwnPage } from './own-page.ts'

/**
 * The story in a Markdown file (GitHub's, https://github.github.com/gfm/) with or without front
 * matter, as in static sites. HTML in the text is treated as on a page. Tags of the site's
 * generator are reported.
 */
export function readMarkdown(text: string, name: string): AgencyItem {
  const { data, body } = withoutFrontMatter(text)
  const { item, picture } = fieldsOf(data ?? new Map(), name)
  const leftOut = new LeftOuts()
  const page = bodyOfMarkdown(item.isOwn ? body : withoutGeneratorTags(body, leftOut))
  if (item.isOwn) asOwnPage(page, item)
  else if (picture !== null && !shows(page, picture)) page.insertAdjacentHTML('afterbegin', figureOf(picture))
  if (!item.isOwn) dropHeadline(page, item.headline)
  const html = page.innerHTML.trim()
  return { ...item, html: html === '' ? null : html, leftOut: [...item.leftOut, ...leftOut.list()] }
}

function shows(page: Element, { src }: FrontPicture): boolean {
  return [...page.querySelectorAll('img')].some((image) => image.getAttribute('src') === src)
}

function figureOf({ src, alt, caption }: FrontPicture): string {
  const said = caption === '' ? '' : textElement('figcaption', {}, caption)
  return element('figure', {}, startTag('img', { src, alt }) + said)
}

/** A first-level heading at the top that repeats the front matter is removed from the text. */
function dropHeadline(page: Element, headline: string | null): void {
  const top = page.querySelector('h1')
  if (top === null || headline === null) return
  const same = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase()
  if (same(top.textContent ?? '') === same(headline)) top.remove()
}
