import type { BodyNode } from '#shared/article/body.ts'
import { figureOf, figuresIn } from '#shared/publish/figure.ts'
import { hashOf } from './asset-files.ts'
import type { Assets } from './assets.ts'

/**
 * The names of a body's images after removing their metadata: the SHA-256 of the exported bytes, by
 * that of the stored ones. Images that the library lacks keep their names.
 *
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
