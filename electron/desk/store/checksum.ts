import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/**
 * CRC-32 of bytes and of what they belong to (a draft's id, a number, a time), so that bytes in a
 * wrong row are noticed.
 */
export function checksum(bytes: Uint8Array, ...about: readonly (string | number)[]): number {
  return crc32(bytes, crc32(about.join(' ')))
}

/** The state of a file after the last write: its size in bytes and its CRC-32. */
export interface Seal {
  size: number
  checksum: number
}

const chunk = 1024 * 1024

/** The seal of a file in its present state, which is read completely. */
export function sealOf(path: string): Seal {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(chunk)
    const seal: Seal = { size: 0, checksum: 0 }
    for (;;) {
      const read = readSync(file, buffer, 0, chunk, seal.size)
      if (read === 0) return seal
      seal.checksum = crc32(buffer.subarray(0, read), seal.checksum)
      seal.size += read
    }
  } finally {
    closeSync(file)
  }
}
