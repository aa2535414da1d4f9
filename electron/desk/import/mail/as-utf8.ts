/**
 * The byte of each windows-1252 character beyond Latin 1, as the Encoding Standard decodes them.
 */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)), at + 128]),
)

/** The beginnings of UTF-8 letters that were decoded as windows-1252. */
const mistaken = /[\u00c2-\u00f4][^\p{ASCII}]/u

/**
 * Repairs a text in UTF-8 whose mail declares another encoding or an unknown one, and that was
 * decoded as windows-1252. Any other text is returned unchanged.
 */
export function asUtf8(text: string): string {
  if (!mistaken.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const byte = code < 128 ? code : byteOf.get(text.charAt(at))
    if (byte === undefined) return text
    bytes[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}
