import type { BodyNode } from '#shared/article/body.ts'
import type { Asset } from '#shared/asset/asset.ts'
import type { Size } from '#shared/asset/geometry.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { originalName, type Rendition, renditionName, renditionsOf } from '#shared/asset/rendition.ts'
import { figureOf, figuresIn, leadFigureIn, type PublishedFigure } from './figure.ts'

/**
 * A file of an image as a page refers to it. `address`: relative to the page, or a `data:` address.
 */
export interface LinkedImage extends Size {
  address: string
}

/**
 * The files that an image is published as: all of it from the smallest to the largest, and the
 * crops of a lead image from the widest to the square.
 */
export interface ImageFiles {
  whole: readonly LinkedImage[]
  crops: readonly LinkedImage[]
  /** What the image's own file says of it, where that was read. */
  facts?: PictureFacts
}

/**
 * Where pages find an image's files; null where there are none. `isLead`: it stands for the story.
 */
export type ImageSource = (figure: PublishedFigure, isLead: boolean) => ImageFiles | null

/** What is known of an image by its hash; null where the library has none. */
export type FindAsset = (hash: string) => Asset | null

/**
 * A file that belongs beside an exported one. `rendition` null: the image at its full size, without
 * its metadata.
 */
export interface ImageBeside {
  path: string
  hash: string
  rendition: Rendition | null
}

/** What is known of the images of a body, by their hashes. */
export function knownImages(body: BodyNode, find: FindAsset): ReadonlyMap<string, Asset> {
  const assets = figuresIn(body).map((node) => find(figureOf(node)?.asset ?? ''))
  return new Map(assets.flatMap((asset) => (asset === null ? [] : [[asset.hash, asset] as const])))
}

/** The images of pages in a folder beside them (`imageFolder`). */
export function imagesInFolder(find: FindAsset, folder: string): ImageSource {
  const address = (rendition: Rendition) => `${encodeURIComponent(folder)}/${renditionName(rendition)}`
  const file = (rendition: Rendition): LinkedImage => ({
    address: address(rendition),
    width: rendition.width,
    height: rendition.height,
  })
  return ({ asset: hash, focus }, isLead) => {
    const asset = find(hash)
    if (asset === null) return null
    const { whole, crops } = renditionsOf(asset, focus, isLead)
    return { whole: whole.map(file), crops: crops.map(file) }
  }
}

/**
 * What images are called where they leave without their metadata, by the hash they have in the
 * library.
 */
export type ImageNames = ReadonlyMap<string, string>

/**
 * What stands beside a file: no images, those that a page shows, or each as it is at its full size;
 * or nothing, because it holds them itself.
 */
export type ImagesBeside = 'none' | 'renditions' | 'originals' | 'within'

/** The files that belong beside a body. `names`: of images that Lede JSON names by other hashes. */
export function filesOf(
  body: BodyNode,
  images: ImagesBeside,
  find: FindAsset,
  folder: string,
  names: ImageNames = new Map(),
): ImageBeside[] {
  return filesBeside[images](body, find, folder, names)
}

type FilesBeside = (body: BodyNode, find: FindAsset, folder: string, names: ImageNames) => ImageBeside[]

const filesBeside: Readonly<Record<ImagesBeside, FilesBeside>> = {
  none: () => [],
  renditions: filesOfPage,
  originals: originalFiles,
  within: () => [],
}

/** The files that a page with this body refers to. */
function filesOfPage(body: BodyNode, find: FindAsset, folder: string): ImageBeside[] {
  const lead = leadFigureIn(body)
  return each(body, find, (asset, figure, node) => {
    const { whole, crops } = renditionsOf(asset, figure.focus, node === lead)
    return [...whole, ...crops].map((rendition) => ({
      path: `${folder}/${renditionName(rendition)}`,
      hash: asset.hash,
      rendition,
    }))
  })
}

/** The images themselves, which Lede JSON names by their hashes. */
function originalFiles(body: BodyNode, find: FindAsset, folder: string, names: ImageNames): ImageBeside[] {
  return each(body, find, (asset) => {
    const { hash, mediaType } = asset
    const name = originalName({ hash: names.get(hash) ?? hash, mediaType })
    return [{ path: `${folder}/${name}`, hash, rendition: null }]
  })
}

function each(
  body: BodyNode,
  find: FindAsset,
  filesOf: (asset: Asset, figure: PublishedFigure, node: BodyNode) => ImageBeside[],
): ImageBeside[] {
  const files = figuresIn(body).flatMap((node) => {
    const figure = figureOf(node)
    const asset = figure === null ? null : find(figure.asset)
    return figure === null || asset === null ? [] : filesOf(asset, figure, node)
  })
  return [...new Map(files.map((file) => [file.path, file])).values()]
}
