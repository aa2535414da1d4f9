import { askPictureFacts } from '#renderer/state/images.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { filledFigure } from '#shared/asset/filled-figures.ts'
import { imageAttributes } from './figures.ts'

/** A figure with an image. What the figure does not say is taken from the image file's own data. */
export async function figureWithFacts(asset: Asset, before: BodyNode['attrs'] = {}): Promise<BodyNode> {
  const facts = await askPictureFacts(asset.hash)
  const figure = { type: 'figure', attrs: { ...before, ...imageAttributes(asset) } }
  return facts === null ? figure : filledFigure(figure, facts)
}

/** Images as figures, each with the data from its file. */
export function figuresWithFacts(assets: readonly Asset[]): Promise<BodyNode[]> {
  return Promise.all(assets.map((asset) => figureWithFacts(asset)))
}
