import type { ImportFile } from './dialogs.ts'

/** How many bytes at the start of a file tell whether it is a package. */
export const headBytes = 8

/** A file whose bytes are in memory. */
export function fileOf({ name, bytes }: { name: string; bytes: Uint8Array }): ImportFile {
  return { name, head: bytes.subarray(0, headBytes), bytes: () => Promise.resolve(bytes) }
}
