import { LedeError } from '#shared/api/errors.ts'
import type { MediaType } from '#shared/asset/asset.ts'

/**
 * The header data of an image's file, read before anything is unpacked. Width and height are as
 * stored; `orientation` (1 to 8, as in EXIF) says how to turn it upright.
 */
export interface ImageHeader {
  mediaType: MediaType
  width: number
  height: number
  orientation: number
  animated: boolean
  /** Whether it contains a position. */
  position: boolean
}

/** @throws LedeError `image.truncated`, for a file that ends before its image does. */
export function truncatedError(): LedeError {
  return new LedeError('image.truncated')
}

/** A view of a part of a file; reading beyond it throws `image.truncated`. */
export class FileView {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#checked(at, 1))
  }

  u16(at: number, littleEndian = false): number {
    return this.#view.getUint16(this.#checked(at, 2), littleEndian)
  }

  u24(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8) | (this.u8(at + 2) << 16)
  }

  u32(at: number, littleEndian = false): number {
    return this.#view.getUint32(this.#checked(at, 4), littleEndian)
  }

  /** Bytes as ASCII. */
  ascii(at: number, length: number): string {
    return String.fromCharCode(...this.part(at, length))
  }

  part(at: number, length: number): Uint8Array {
    return this.bytes.subarray(this.#checked(at, length), at + length)
  }

  #checked(at: number, length: number): number {
    if (at < 0 || length < 0 || at + length > this.bytes.length) throw truncatedError()
    return at
  }
}

/** Whether bytes contain a text, as ASCII. */
export function containsText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1')
}
