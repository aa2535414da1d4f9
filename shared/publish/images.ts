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
 * The files in which an image is published: the whole image from the smallest to the largest, and
 * the crops of a lead image from the widest to the square.
 */
export interface ImageFiles {
  whole: readonly LinkedImage[]
  crops: readonly LinkedImage[]
  /** The metadata in the image's file, if it was read. */
  facts?: PictureFacts
}

/**
 * Looks up an image's files for a page; null if there are none. `isLead`: it represents the story.
 */
export type ImageSource = (figure: PublishedFigure, isLead: boolean) => ImageFiles | null

/** Looks up an image by its hash; null if the library has none. */
export type FindAsset = (hash: string) => Asset | null

/**
 * A file that belongs beside an exported one. `rendition` null: the image at full size, without its
 * metadata.
 */
export interface ImageBeside {
  path: string
  hash: string
  rendition: Rendition | null
}

/** The images of a body that the library has, by hash. */
export function knownImages(body: BodyNode, find: FindAsset): ReadonlyMap<string, Asset> {
  const assets = figuresIn(body).map((node) => find(figureOf(node)?.asset ?? ''))
  return new Map(assets.flatMap((asset) => (asset === null ? [] : [[asset.hash, asset] as const])))
}

/** The images of pages, in a folder beside them (`imageFolder`). */
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

/** The names of exported images, whose metadata was removed, by their hash in the library. */
export type ImageNames = ReadonlyMap<string, string>

/**
 * The images beside a file: none, those that a page shows, or each original at full size; none also
 * if the file itself contains them.
 */
export type ImagesBeside = 'none' | 'renditions' | 'originals' | 'within'

/**
 * The files that belong beside a body. `names`: for images that Lede JSON names by other hashes.
 */
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

/** The original images, which Lede JSON names by hash. */
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
