import { bylineNames } from '../byline.ts'
import { onOneLine } from './page.ts'

const mostLines = 4
const longestLine = 100

/**
 * Separates a byline from what stands below it in the same paragraph, as old pages and print views
 * have it: each of its lines becomes a paragraph.
 */
export function splitBylines(page: Document): void {
  for (const paragraph of page.querySelectorAll('p, div, font, span')) {
    if (paragraph.querySelector('br') === null || paragraph.querySelector('p, div, table, img, ul, h1, h2') !== null)
      continue
    const lines = paragraph.innerHTML.split(/<br\b[^>]*>/iu)
    const words = lines.map((line) => onOneLine(line.replace(/<[^>]*>/gu, ' ')))
    const isHead = words.length <= mostLines && words.every((line) => line.length <= longestLine)
    if (!isHead || bylineNames(words[0] ?? '') === null) continue
    const holder = page.createElement('div')
    holder.innerHTML = lines.map((line) => `<p>${line}</p>`).join('')
    paragraph.replaceWith(holder)
  }
}

/**
 * Makes figures of pictures with a caption that only its class calls so. A holder of several
 * pictures is none.
 */
export function markCaptions(page: Document): void {
  for (const image of page.querySelectorAll('img')) {
    if (image.closest('figure, table, p') !== null) continue
    const holder = [image.parentElement, image.parentElement?.parentElement ?? null].find(
      (each) => each?.querySelector('[class*="caption" i]') != null,
    )
    const caption = holder?.querySelector('[class*="caption" i]')
    if (holder == null || caption == null || caption.contains(image) || holder.querySelectorAll('img').length > 1)
      continue
    if (onOneLine(holder.textContent ?? '') !== onOneLine(caption.textContent ?? '')) continue
    const figure = page.createElement('figure')
    const words = page.createElement('figcaption')
    words.append(...caption.childNodes)
    figure.append(image, words)
    holder.replaceWith(figure)
  }
}
