import type { Size } from '#shared/asset/geometry.ts'
import type { ImageHeader } from './header.ts'

/**
 * How large an image is when it is held upright: EXIF's orientations from 5 on lay it on its side.
 */
export function uprightSize({ width, height, orientation }: ImageHeader): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}
