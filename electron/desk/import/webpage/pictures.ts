import { pathOf } from '#shared/import/page-images.ts'
import type { WireLine } from '#shared/import/wire.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import type { PageImages } from '../page-images.ts'
import { onOneLine, wordsIn } from './page.ts'

const creditElements =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="fotograf" i], [itemprop~="copyrightHolder"], [itemprop~="author"], [itemprop~="creditText"], small'

const creditWords =
  /[\s(|/–—-]*(?:(?:photo(?:graph)?|image|picture|pic|foto|bild|fotografía|imagen|credit|crédits?(?: photo)?|фото|quelle|source|fonte|fuente)\s*(?::|by\b)|©|\(c\))\s*([^.]{2,80}?)\)?\.?$/iu

/**
 * Gives pictures the addresses that scripts would have given them, and separates credits from
 * captions.
 */
export function preparePictures(page: Document): void {
  for (const image of page.querySelectorAll('amp-img, amp-anim')) {
    const picture = page.createElement('img')
    for (const name of ['src', 'alt', 'width', 'height']) {
      const value = image.getAttribute(name)
      if (value !== null) picture.setAttribute(name, value)
    }
    image.replaceWith(picture)
  }
  for (const image of page.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    if (
      src !== '' &&
      !/^data:image\/(?:gif|svg)|(?:blank|placeholder|spacer|pixel|lazy)[^/]*\.(?:gif|png|svg)$/i.test(src)
    )
      continue
    const later = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-image', 'data-url']
      .map((name) => image.getAttribute(name) ?? '')
      .find((each) => each !== '')
    const set = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? sourceSetOf(image)
    const address = later ?? (set === null ? '' : (set.trim().split(/\s+/)[0] ?? ''))
    if (address !== '') image.setAttribute('src', address.replace(/,$/, ''))
  }
  for (const figure of page.querySelectorAll('figure')) tellCredit(figure)
}

function sourceSetOf(image: Element): string | null {
  return image.closest('picture')?.querySelector('source')?.getAttribute('srcset') ?? null
}

function tellCredit(figure: Element): void {
  const image = figure.querySelector('img')
  const caption = figure.querySelector('figcaption')
  if (image === null) return
  const marked = (caption ?? figure).querySelector(creditElements)
  const words = wordsIn(marked)
  const [all, credit] = creditWords.exec(wordsIn(caption)) ?? []
  if (marked !== null && words !== '' && words.length <= 200) {
    image.setAttribute('data-credit', words.replace(/^(?:©|\(c\)|[\p{L} ]{3,14}:)\s*/iu, ''))
    marked.remove()
  } else if (caption !== null && all !== undefined && credit !== undefined) {
    image.setAttribute('data-credit', onOneLine(credit))
    caption.textContent = wordsIn(caption).slice(0, -all.length).trim()
  }
}

/**
 * A figure with the picture of a story, as HTML; '' if its text already shows it, or the page has
 * none.
 */
export function leadFigure(
  pictures: readonly Element[],
  text: Element,
  { images, imageCaption, imageCredit }: { images: readonly string[]; imageCaption: string; imageCredit: string },
): string {
  const stems = new Set(images.map(stemOf).filter((stem) => stem !== ''))
  const [first] = text.querySelectorAll('img')
  if (first !== undefined && isNearTop(first, text)) return ''
  const shown = pictures.find((each) => stems.has(stemOf(each.getAttribute('src') ?? '')))
  const src = shown?.getAttribute('src') ?? images[0] ?? ''
  if (
    src === '' ||
    [...text.querySelectorAll('img')].some((each) => stemOf(each.getAttribute('src') ?? '') === stemOf(src))
  )
    return ''
  const caption = wordsIn(shown?.closest('figure')?.querySelector('figcaption')) || imageCaption
  const credit = shown?.getAttribute('data-credit') ?? imageCredit
  const alt = shown?.getAttribute('alt') ?? ''
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" data-credit="${escapeHtml(credit)}"><figcaption>${escapeHtml(caption)}</figcaption></figure>`
}

/**
 * Removes the captions of missing pictures from a text: they become separate lines, left out as
 * long as their pictures are missing.
 */
export function captionsOfMissing(text: Element, images: PageImages): WireLine[] {
  const lines: WireLine[] = []
  for (const figure of text.querySelectorAll('figure')) {
    const image = figure.querySelector('img')
    const caption = figure.querySelector('figcaption')
    if (image === null || caption === null || images.take(image.getAttribute('src') ?? '', null) !== null) continue
    const words = wordsIn(caption)
    if (words !== '') lines.push({ text: words, role: 'leftOut', reason: 'caption' })
    caption.remove()
  }
  return lines
}

function isNearTop(image: Element, text: Element): boolean {
  const before = wordsIn(text).indexOf(wordsIn(image.closest('figure, p, div')))
  return before < 600
}

/** The name of an image's file without the additions for sizes. */
function stemOf(address: string): string {
  const name = pathOf(address).split(/[/\\]/).at(-1) ?? ''
  return name
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:\d{2,5}x\d{2,5}|\d{2,5}w?|small|large|medium|thumb|scaled)$/i, '')
    .toLowerCase()
}
