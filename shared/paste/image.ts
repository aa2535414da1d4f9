import type { Asset } from '#shared/asset/asset.ts'

/** An image in a pasted text. */
export interface ClipImage {
  /** A `data:` address contains the image itself; any other says where it was. */
  readonly src: string
  readonly alt: string
  /** Its caption, '' for none. */
  readonly caption: string
  readonly width: number | null
  readonly height: number | null
  /** Its credit, if its element has one (`data-credit`). */
  readonly credit: string | null
}

/**
 * The image that an element shows; null for tracking pixels, for images that stand for a character,
 * and for parts of a program's interface.
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

/** The schema's element for an image that the library has; null if it does not. */
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
 * The characters that an image stands for, null if it is a picture. Chats name them (":ship:"), and
 * their code points are in the file's name.
 */
export function characterOf(element: Element): string | null {
  const alt = element.getAttribute('alt') ?? ''
  if (/^:[\w+'-]+:$/.test(alt)) return emojiOfFile(element.getAttribute('src') ?? '') ?? alt
  // Stryker disable next-line Regex: negating a set of strings makes an invalid pattern.
  return /^\p{RGI_Emoji}+$/v.test(alt) ? alt : null
}

function emojiOfFile(src: string): string | null {
  const [, codes] = /\/([\da-f]{2,5}(?:-[\da-f]{2,5})*)(?:@\dx)?\.(?:png|svg|gif|webp)(?:[?#]|$)/i.exec(src) ?? []
  const points = (codes?.split('-') ?? []).map((code) => Number.parseInt(code, 16))
  const emoji = String.fromCodePoint(...points)
  return /^[\p{Emoji}\p{Emoji_Component}]+$/u.test(emoji) ? emoji : null
}

function sizeOf(element: Element, name: 'width' | 'height'): number | null {
  const size = Number.parseFloat(element.getAttribute(name) ?? '')
  return Number.isFinite(size) ? Math.round(size) : null
}
