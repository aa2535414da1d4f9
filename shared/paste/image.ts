import type { Asset } from '#shared/asset/asset.ts'

/** An image that stands in a pasted text. */
export interface ClipImage {
  /** `data:` carries the image itself; anything else says where it was. */
  readonly src: string
  readonly alt: string
  /** The caption that stands with it, '' for none. */
  readonly caption: string
  readonly width: number | null
  readonly height: number | null
  /** Whose it is, where its element says so (`data-credit`). */
  readonly credit: string | null
}

/**
 * The image that an element shows; null for what only counts readers, stands for a character, or
 * belongs to a program's interface.
 */
export function imageOf(element: Element, caption: string): ClipImage | null {
  const src = element.getAttribute('src') ?? ''
  const [width, height] = [sizeOf(element, 'width'), sizeOf(element, 'height')]
  if (src === '' || (width !== null && width <= 2) || (height !== null && height <= 2)) return null
  if (element.closest('[role="checkbox"]') !== null || characterOf(element) !== null) return null
  return {
    src,
    alt: element.getAttribute('alt') ?? '',
    caption,
    width,
    height,
    credit: element.getAttribute('data-credit') || null,
  }
}

/** The schema's own element of an image that the library has; null where it has not. */
export function figureElement(
  page: Document,
  { alt, caption, credit = null }: Pick<ClipImage, 'alt' | 'caption'> & Partial<Pick<ClipImage, 'credit'>>,
  asset: Pick<Asset, 'hash' | 'width' | 'height'> | null,
): Element | null {
  if (asset === null) return null
  const figure = page.createElement('figure')
  const { hash, width, height } = asset
  for (const [name, value] of Object.entries({ asset: hash, alt, width, height }))
    figure.setAttribute(`data-${name}`, String(value))
  if (credit !== null) figure.setAttribute('data-credit', credit)
  const figcaption = page.createElement('figcaption')
  figcaption.textContent = caption
  figure.append(figcaption)
  return figure
}

/**
 * The characters that an image stands for, null where it is a picture. Chats have a name for each
 * (":ship:"), and the code points of what it is in the name of its file.
 */
export function characterOf(element: Element): string | null {
  const alt = element.getAttribute('alt') ?? ''
  if (/^:[\w+'-]+:$/.test(alt)) return emojiOfFile(element.getAttribute('src') ?? '') ?? alt
  // Stryker disable next-line Regex: as the opposite of a set of strings it would be no pattern.
  return /^\p{RGI_Emoji}+$/v.test(alt) ? alt : null
}

function emojiOfFile(src: string): string | null {
  const [, codes] = /\/([\da-f]{2,6}(?:-[\da-f]{2,6})*)(?:@\dx)?\.(?:png|svg|gif|webp)(?:[?#]|$)/i.exec(src) ?? []
  const points = (codes?.split('-') ?? []).map((code) => Number.parseInt(code, 16))
  if (points.length === 0 || points.some((point) => point > 0x10ffff)) return null
  const emoji = String.fromCodePoint(...points)
  return /^[\p{Emoji}\p{Emoji_Component}]+$/u.test(emoji) ? emoji : null
}

function sizeOf(element: Element, name: 'width' | 'height'): number | null {
  const size = Number.parseFloat(element.getAttribute(name) ?? '')
  return Number.isFinite(size) ? Math.round(size) : null
}
