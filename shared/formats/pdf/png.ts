import { unzlibSync } from 'fflate'
import type { Png } from 'pdfkit'

/**
 * Decodes the pixels of a transparent PNG at once: PDFKit would do so later, when the file is
 * already written. Returns whether that was possible: not for interlaced images or those with other
 * than 8 bits a sample, which no rendition of Lede's has.
 */
export function decodesAtOnce(png: Png): boolean {
  const needsPixels = png.hasAlphaChannel || png.interlaceMethod === 1 || png.transparency.indexed !== undefined
  if (!needsPixels) return true
  if (png.interlaceMethod !== 0 || png.bits !== 8) return false
  png.decodePixels = (done) => done(unfiltered(unzlibSync(png.imgData), png.width, png.pixelBitlength / 8))
  return true
}

/** The samples of rows that each begin with the number of a filter (ISO/IEC 15948, 9). */
function unfiltered(rows: Uint8Array, width: number, step: number): Uint8Array {
  const stride = width * step
  const height = Math.floor(rows.length / (stride + 1))
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const predict = predictors[rows[y * (stride + 1)] ?? 0] ?? none
    const from = y * (stride + 1) + 1
    const to = y * stride
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : (pixels[to + x - step] ?? 0)
      const up = y === 0 ? 0 : (pixels[to + x - stride] ?? 0)
      const corner = x < step || y === 0 ? 0 : (pixels[to + x - stride - step] ?? 0)
      pixels[to + x] = (rows[from + x] ?? 0) + predict(left, up, corner)
    }
  }
  return pixels
}

const none = () => 0
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  none,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
