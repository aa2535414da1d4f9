import type { Size } from '#shared/asset/geometry.ts'
import type { ImageHeader } from './header.ts'

/** The size of an image when upright: EXIF's orientations from 5 on swap width and height. */
export function uprightSize({ width, height, orientation }: ImageHeader): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}
