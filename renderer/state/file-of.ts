import type { ImportFile } from './dialogs.ts'

/** So many bytes at the beginning of a file tell whether it is a package. */
export const headBytes = 8

/** A file whose bytes are there. */
export function fileOf({ name, bytes }: { name: string; bytes: Uint8Array }): ImportFile {
  return { name, head: bytes.subarray(0, headBytes), bytes: () => Promise.resolve(bytes) }
}
