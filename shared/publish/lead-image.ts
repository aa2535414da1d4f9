import type { Article } from '#shared/article/article.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { figureOf, leadFigureIn } from './figure.ts'
import type { LinkedImage } from './images.ts'
import type { PublishOptions } from './options.ts'
import { webAddress } from './web-address.ts'

/** The image that represents a story where it is shared or found. */
export interface LeadImage {
  /** The crops from the widest to the square if it can be cropped, else the whole image. */
  files: readonly LinkedImage[]
  alt: string
  credit: string | null
  facts: PictureFacts | undefined
}

/**
 * The lead image of a published part; null if there is none. Its addresses are absolute if it is
 * known where the page will be: at its canonical URL, else at the publisher's.
 */
export function leadImageOf(article: Article, { images, publisher }: PublishOptions): LeadImage | null {
  const figure = figureOf(leadFigureIn(article.body) ?? { type: 'figure' })
  const files = figure === null ? null : (images?.(figure, true) ?? null)
  if (figure === null || files === null) return null
  const base = webAddress(article.canonicalUrl) ?? webAddress(publisher.url)
  const shown = files.crops.length > 0 ? files.crops : files.whole.slice(-1)
  return {
    files: shown.map((file) => ({ ...file, address: base === null ? file.address : new URL(file.address, base).href })),
    alt: figure.alt,
    credit: figure.credit,
    facts: files.facts,
  }
}
