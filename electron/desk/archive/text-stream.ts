import iconv from 'iconv-lite'
import { decodeText } from '../import/decode.ts'

/** How much of a file is used to detect its encoding. */
const sample = 64 * 1024

/**
 * The text of a file as a stream, in the encoding detected from its beginning.
 *
 *
 * @throws LedeError those of `decodeText` for a file that is no text
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let head: Uint8Array[] | null = []
  let length = 0
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null = null
  const begin = (parts: readonly Uint8Array[]) => {
    const start = Buffer.concat(parts)
    const { encoding } = decodeText(wholeCharacters(start), name)
    decoder = iconv.getDecoder(encoding)
    return decoder.write(start)
  }
  for await (const part of bytes) {
    if (head !== null) {
      head.push(part)
      length += part.length
      if (length < sample) continue
      yield begin(head)
      head = null
    } else if (decoder !== null) yield (decoder as ReturnType<typeof iconv.getDecoder>).write(Buffer.from(part))
  }
  if (head !== null) yield begin(head)
  const rest = (decoder as ReturnType<typeof iconv.getDecoder> | null)?.end()
  if (rest) yield rest
}

/** Bytes up to the last ASCII one: UTF-8 characters before it are complete. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let end = bytes.length; end > bytes.length - 8 && end > 0; end -= 1)
    if ((bytes[end - 1] ?? 0) < 0x80) return bytes.subarray(0, end)
  return bytes
}
