import type { Rect, Size } from '#shared/asset/geometry.ts'

/**
 * An unpacked image: four bytes for each pixel (red, green, blue, opacity), row by row from the
 * upper left.
 */
export interface Bitmap extends Size {
  data: Uint8ClampedArray<ArrayBuffer>
}

/** Whether any part of an image is transparent. */
export function isTransparent({ data }: Bitmap): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

/**
 * Maps an upright position to a stored one, for an EXIF orientation: factors of upright x, upright
 * y, the last column and the last row.
 */
interface Turn {
  swaps: boolean
  mirrorsX: boolean
  mirrorsY: boolean
}

const turns: Readonly<Record<number, Turn>> = {
  2: { swaps: false, mirrorsX: true, mirrorsY: false },
  3: { swaps: false, mirrorsX: true, mirrorsY: true },
  4: { swaps: false, mirrorsX: false, mirrorsY: true },
  5: { swaps: true, mirrorsX: false, mirrorsY: false },
  6: { swaps: true, mirrorsX: false, mirrorsY: true },
  7: { swaps: true, mirrorsX: true, mirrorsY: true },
  8: { swaps: true, mirrorsX: true, mirrorsY: false },
}

/** An image turned upright; `orientation` (1 to 8) is EXIF's for the stored one. */
export function turnUpright(stored: Bitmap, orientation: number): Bitmap {
  const turn = turns[orientation]
  if (turn === undefined) return stored
  const { width, height } = turn.swaps ? { width: stored.height, height: stored.width } : stored
  const from = pixelsOf(stored)
  const to = new Uint32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = turn.swaps ? [y, x] : [x, y]
      const storedX = turn.mirrorsX ? stored.width - 1 - column : column
      const storedY = turn.mirrorsY ? stored.height - 1 - row : row
      to[y * width + x] = from[storedY * stored.width + storedX] ?? 0
    }
  }
  return { data: new Uint8ClampedArray(to.buffer), width, height }
}

/** A part of an image. */
export function cropBitmap(whole: Bitmap, { x, y, width, height }: Rect): Bitmap {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row += 1) {
    const start = ((y + row) * whole.width + x) * 4
    data.set(whole.data.subarray(start, start + width * 4), row * width * 4)
  }
  return { data, width, height }
}

/**
 * An opaque image at half its size: far faster than any filter, and as good for an intermediate
 * step.
 */
export function halveBitmap({ data, width, height }: Bitmap): Bitmap {
  const half = { width: width >> 1, height: height >> 1 }
  const to = new Uint8ClampedArray(half.width * half.height * 4)
  const rowBytes = width * 4
  let at = 0
  for (let y = 0; y < half.height; y += 1) {
    let above = y * 2 * rowBytes
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const place = above + channel
        const sum =
          (data[place] ?? 0) +
          (data[place + 4] ?? 0) +
          (data[place + rowBytes] ?? 0) +
          (data[place + rowBytes + 4] ?? 0)
        to[at] = (sum + 2) >> 2
        at += 1
      }
      above += 8
    }
  }
  return { data: to, ...half }
}

function pixelsOf({ data }: Bitmap): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
}
