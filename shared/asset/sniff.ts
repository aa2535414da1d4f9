import type { MediaType } from './asset.ts'

/**
 * Files that people drop as images but that no page can show; each has an error message of its own.
 */
export type ForeignImage = 'svg' | 'heic' | 'tiff' | 'bmp' | 'photoshop'

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

interface Sign {
  kind: MediaType | ForeignImage
  fits(bytes: Uint8Array): boolean
}

const startsWith =
  (...start: readonly number[]) =>
  (bytes: Uint8Array) =>
    start.every((byte, index) => bytes[index] === byte)

// The brands of ISO 14496-12 files: https://nokiatech.github.io/heif/technical.html,
// https://aomediacodec.github.io/av1-avif/
const branded =
  (...brands: readonly string[]) =>
  (bytes: Uint8Array) =>
    ascii(bytes, 4, 8) === 'ftyp' && brands.includes(ascii(bytes, 8, 12))

const signs: readonly Sign[] = [
  { kind: 'image/jpeg', fits: startsWith(0xff, 0xd8, 0xff) },
  { kind: 'image/png', fits: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { kind: 'image/gif', fits: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)) },
  { kind: 'image/webp', fits: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' },
  { kind: 'image/avif', fits: branded('avif') },
  { kind: 'heic', fits: branded('heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avis') },
  { kind: 'tiff', fits: (bytes) => startsWith(0x49, 0x49, 0x2a, 0)(bytes) || startsWith(0x4d, 0x4d, 0, 0x2a)(bytes) },
  { kind: 'bmp', fits: (bytes) => startsWith(0x42, 0x4d)(bytes) && bytes[6] === 0 && bytes[7] === 0 },
  { kind: 'photoshop', fits: (bytes) => ascii(bytes, 0, 4) === '8BPS' },
  { kind: 'svg', fits: isSvg },
]

/** The type of a file by its content, never by its name; null if it is no image at all. */
export function sniffImage(bytes: Uint8Array): MediaType | ForeignImage | null {
  return signs.find(({ fits }) => fits(bytes))?.kind ?? null
}

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096)).trimStart()
  return start.startsWith('<') && /<svg[\s/>]/i.test(start) && !/<html[\s>]/i.test(start)
}
