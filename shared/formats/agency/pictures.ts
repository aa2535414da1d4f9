import { imageExtension } from '#shared/asset/asset.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { bodyAsText } from '#shared/publish/body-text.ts'
import { figureOf, figuresIn, leadFigureIn, type PublishedFigure } from '#shared/publish/figure.ts'
import type { LinkedImage } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import type { Item } from './item.ts'

/**
 * A picture of an item: the content of its figure, and the files it is sent as; no files if the
 * newsroom does not have it.
 */
export interface ItemPicture extends PublishedFigure {
  caption: string | null
  files: readonly LinkedImage[]
  facts: PictureFacts | undefined
}

/** The pictures of an item in the order of its text; none if the story is withdrawn. */
export function picturesOf({ article, isKilled }: Item, { images }: PublishOptions): ItemPicture[] {
  if (isKilled) return []
  const lead = leadFigureIn(article.body)
  return figuresIn(article.body).flatMap((node) => {
    const figure = figureOf(node)
    if (figure === null) return []
    const files = images?.(figure, node === lead) ?? null
    const words = bodyAsText({ type: 'doc', content: [{ type: 'paragraph', content: node.content }] }, null)
    return [{ ...figure, caption: words === '' ? null : words, files: files?.whole ?? [], facts: files?.facts }]
  })
}

const mediaTypes = new Map(Object.entries(imageExtension).map(([type, extension]) => [extension, type]))

/** The media type of a picture's file, by its extension. */
export function mediaTypeOf({ address }: LinkedImage): string | null {
  return mediaTypes.get(address.slice(address.lastIndexOf('.') + 1)) ?? null
}
