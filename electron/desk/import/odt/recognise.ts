import type { ArrivedBytes } from '../arrived-text.ts'

/**
 * Whether a file is a text document of OpenDocument: a package that declares it first (ODF 1.3 part
 * 2, 3.3), or one XML file that does; else, for a zip archive, by its name.
 */
export function isOdt({ name, bytes }: ArrivedBytes): boolean {
  let head = ''
  for (const byte of bytes.subarray(0, 4_000)) head += String.fromCharCode(byte)
  const isZip = head.startsWith('PK\u0003\u0004')
  if (isZip && /\.(?:odt|ott)$/iu.test(name)) return true
  if (isZip) return head.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30)
  return (
    /^\s*(?:\u00ef\u00bb\u00bf)?<(?:\?xml|office:document)/u.test(head) &&
    /<office:document[\s>]/u.test(head) &&
    /opendocument\.text"/u.test(head)
  )
}
