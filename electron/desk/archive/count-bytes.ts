/** A stream of bytes, with the number read so far. */
export function countBytes(bytes: AsyncIterable<Uint8Array>): { bytes: AsyncIterable<Uint8Array>; read(): number } {
  let count = 0
  return {
    read: () => count,
    bytes: (async function* () {
      for await (const part of bytes) {
        count += part.length
        yield part
      }
    })(),
  }
}
