/** How large an image is, in pixels. */
export interface Size {
  width: number
  height: number
}

/** A part of an image, in its pixels, from the upper left corner. */
export interface Rect extends Size {
  x: number
  y: number
}

/**
 * The point that must stay in the picture however it is cropped: 0 to 1 from the left and from the
 * top.
 */
export interface Focus {
  x: number
  y: number
}

/** The middle. */
export const centre: Focus = { x: 0.5, y: 0.5 }

/** The widths in which an image is offered to browsers. */
const widths = [480, 800, 1_200, 1_600] as const
const widest = 1_600

/**
 * The crops of a lead image that search engines and shared links ask for
 * (https://developers.google.com/search/docs/appearance/structured-data/article), the widest first.
 */
export const cropRatios = [
  { name: '16:9', width: 16, height: 9, widest: 1_600 },
  { name: '4:3', width: 4, height: 3, widest: 1_600 },
  { name: '1:1', width: 1, height: 1, widest: 1_200 },
] as const

/**
 * The sizes in which an uncropped image is published, smallest first: never larger than the image,
 * and at least one.
 */
export function wholeSizes(image: Size): Size[] {
  const largest = Math.min(image.width, widest)
  const wanted = [...widths.filter((width) => width < largest), largest]
  return wanted.map((width) => ({ width, height: scaled(image.height, width / image.width) }))
}

/**
 * The largest part of an image with the aspect ratio of `shape`, with the focus as near to its
 * middle as the edges allow.
 */
export function cropAround(image: Size, shape: Size, focus: Focus): Rect {
  const ratio = shape.width / shape.height
  const width = Math.min(image.width, scaled(image.height, ratio))
  const height = Math.min(image.height, scaled(width, 1 / ratio))
  return {
    x: placed(image.width, width, focus.x),
    y: placed(image.height, height, focus.y),
    width,
    height,
  }
}

/** The crops of a lead image, each with the size it is published in. */
export function leadCrops(image: Size, focus: Focus): (Size & { crop: Rect })[] {
  return cropRatios.map((shape) => {
    const crop = cropAround(image, shape, focus)
    const width = Math.min(crop.width, shape.widest)
    return { crop, width, height: Math.min(crop.height, scaled(width, shape.height / shape.width)) }
  })
}

function scaled(length: number, factor: number): number {
  return Math.max(1, Math.round(length * factor))
}

function placed(whole: number, part: number, focus: number): number {
  const share = Number.isFinite(focus) ? Math.min(1, Math.max(0, focus)) : 0.5
  return Math.min(whole - part, Math.max(0, Math.round(whole * share - part / 2)))
}
