import type { BodyNode } from '#shared/article/body.ts'
import { figureOf, figuresIn } from '#shared/publish/figure.ts'
import { hashOf } from './asset-files.ts'
import type { Assets } from './assets.ts'

/**
 * What the images of a body are called once they are without their metadata: the SHA-256 of the
 * bytes that leave, by the one they have here. What the library lacks keeps its name.
 *
 * @throws LedeError `asset.damaged`
 */
export async function bareNames(body: BodyNode, assets: Assets): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const node of figuresIn(body)) {
    const hash = figureOf(node)?.asset
    if (hash === undefined || names.has(hash) || assets.find(hash) === null) continue
    names.set(hash, await hashOf((await assets.bare(hash)).bytes))
  }
  return names
}

/** A body whose images have other names. */
export function renamedImages(node: BodyNode, names: ReadonlyMap<string, string>): BodyNode {
  const name = names.get(figureOf(node)?.asset ?? '')
  const attrs = name === undefined ? node.attrs : { ...node.attrs, asset: name }
  const content = node.content?.map((child) => renamedImages(child, names))
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) }
}
