import { encode, writeVarUint } from 'lib0/encoding'

/**
 * An update of Yjs as it would be had another client written it: the client's number is replaced in
 * Yjs's own names and in the values that were written. Both are odd and have 50 to 52 bits, which
 * take as many bytes in every update; nothing else in the update may have the first one's.
 */
export function withClient(update: Uint8Array, from: number, to: number): Uint8Array {
  const renamed = new Uint8Array(update)
  for (const bytesOf of [nameOf, numberOf]) replaceAll(renamed, bytesOf(from), bytesOf(to))
  return renamed
}

/** A number as Yjs names a client. */
function nameOf(client: number): Uint8Array {
  return encode((encoder) => writeVarUint(encoder, client))
}

/** A number as lib0 writes one among other values. */
function numberOf(client: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, client)
  return bytes
}

function replaceAll(bytes: Uint8Array, what: Uint8Array, by: Uint8Array): void {
  const first = what[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (what.every((byte, index) => bytes[at + index] === byte)) bytes.set(by, at)
}
