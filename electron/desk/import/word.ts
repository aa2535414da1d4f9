import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import type { Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { maxWordBytes } from '#shared/import/word-file.ts'
import { zipTime } from '#shared/zip-time.ts'
import { checkExtent } from './extent.ts'
import { readOfficeHtml } from './office-html.ts'
import type { PageImages } from './page-images.ts'
import { readComments } from './word-comments.ts'
import { WordSigns } from './word-signs.ts'

/** The most that a document may unpack to, in bytes: of its texts, which are read whole, and of its pictures. */
const limits = { xml: 12 * 1024 * 1024, media: 3 * maxWordBytes } as const
const mostParts = 2_000

/** The parts of a document that its text is made of (ECMA-376 part 1, section 11; part 2 for `_rels`). */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|(media\/[^/]+)))$/
const document = 'word/document.xml'
const commentsPart = 'word/comments.xml'
const threadsPart = 'word/commentsExtended.xml'

/** What Word's own styles mean in a story, besides its headings. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  'u => u',
]

/**
 * The story in a Word document, read as a saved page of Word is: a title is the headline. Tracked changes and comments are its review; images that the library has not are left out. Each is
 * said in a note. Read as if somebody hostile had made it. `fallback`: the language where the text shows none.
 *
 * @throws LedeError `file.notWord` for what is none or is damaged, `file.tooLarge` and `file.tooMuch` for more text or pictures than a story has
 */
export async function readWord(
  bytes: Uint8Array,
  name: string,
  { fallback, images }: { fallback: string; images: PageImages },
): Promise<Pick<Reading, 'article' | 'review' | 'notes'>> {
  const { [commentsPart]: said, [threadsPart]: threads, ...parts } = unpacked(bytes, name)
  const story = textOf(parts[document])
  for (const text of [story, textOf(said)]) checkExtent('word', text, name)
  const { comments, numbers } = readComments(textOf(said), textOf(threads))
  const signs = new WordSigns(numbers)
  const text = strToU8(signs.put(story))
  const html = await htmlOf({ ...parts, [document]: text }, name)
  const mark = (body: Element) => {
    signs.read(body)
    return comments
  }
  const { article, ...rest } = readOfficeHtml(html, name, { fallback, images, mark })
  return { article: { ...article, source: { file: name.slice(0, 1_000), format: null } }, ...rest }
}

function unpacked(bytes: Uint8Array, name: string): Unzipped {
  const size = { xml: 0, media: 0 }
  let count = 0
  try {
    const parts = unzipSync(bytes, {
      // Asked before anything is unpacked, and no part is unpacked to more than it says here.
      filter: ({ name: part, originalSize }) => {
        const [isWanted, isMedia] = wanted.exec(part) ?? []
        if (isWanted === undefined) return false
        const kind = isMedia === undefined ? 'xml' : 'media'
        size[kind] += originalSize
        count += 1
        if (size[kind] > limits[kind] || count > mostParts) throw tooLarge(name, size[kind], limits[kind])
        return true
      },
    })
    if (parts[document] === undefined) throw new LedeError('file.notWord', { name })
    return parts
  } catch (error) {
    throw error instanceof LedeError ? error : new LedeError('file.notWord', { name }, error)
  }
}

/** What the document says as plain HTML, its pictures in it. */
async function htmlOf(parts: Unzipped, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const buffer = Buffer.from(zipSync(parts, { level: 0, mtime: zipTime(0) }))
  // A picture that is only named, somewhere else, is none.
  const convertImage = mammoth.images.imgElement(async (image) => {
    const content = await image.readAsBase64String().catch(() => null)
    return { src: content === null ? '' : `data:${image.contentType};base64,${content}` }
  })
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, convertImage })
    return value
  } catch (error) {
    throw new LedeError('file.notWord', { name }, error)
  }
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : strFromU8(part)
}

function tooLarge(name: string, bytes: number, limit: number): LedeError {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return new LedeError('file.tooLarge', { name, size: megabytes(bytes), limit: megabytes(limit) })
}
