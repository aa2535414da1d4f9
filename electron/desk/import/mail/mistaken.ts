/** The bytes of what windows-1252 has beyond Latin 1, as the Encoding Standard decodes them. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)), at + 128]),
)

/** How letters of UTF-8 begin that were taken for windows-1252. */
const mistaken = /[\u00c2-\u00f4][^\p{ASCII}]/u

/**
 * A text that is in UTF-8 though its mail says otherwise, or in a way that nobody knows: that is
 * then read as windows-1252. Any other text as it is.
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
