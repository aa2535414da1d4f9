import type { Pen } from './pen.ts'
import { tellForeign } from './read-drawings.ts'
import type { Readers } from './steps.ts'
import type { XmlElement } from './xml.ts'

/** Reads a part in another format, by its bytes and its name. */
export type Chunk = (bytes: Uint8Array, name: string) => string | null

/** The most parts that a document is assembled from. */
const mostChunks = 50

/** Readers for parts in other formats that a document is assembled from. */
export function chunkReaders(pen: Pen, chunk: Chunk): Readers {
  let count = 0
  const readChunk = (element: XmlElement) => {
    const target = pen.part.relationships.get(element.attributes.get('r:id') ?? '')
    count += 1
    const bytes = target && !target.isExternal && count <= mostChunks ? pen.package.bytesOf(target.target) : null
    const html = bytes && target ? chunk(bytes, target.target) : null
    if (html === null) tellForeign(pen, element)
    else pen.block(html)
  }
  return { 'w:altChunk': readChunk }
}
