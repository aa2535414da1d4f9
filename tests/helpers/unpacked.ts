import { strFromU8, unzipSync } from 'fflate'

/** The text in a file; of a packed file, the text of all its parts, each below its name. */
export function unpacked(written: string | Uint8Array): string {
  if (typeof written === 'string') return written
  if (written[0] !== 0x50 || written[1] !== 0x4b) return strFromU8(written, true)
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
  return parts.join('\n')
}
