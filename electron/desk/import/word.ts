import { LedeError } from '#shared/api/errors.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import type { ClipComment } from '#shared/paste/index.ts'
import { type DocumentContext, storyOfDocument } from './document.ts'
import { mainLanguage } from './language.ts'
import type { StoryRead } from './reader.ts'
import { htmlOfChunk, isDocument } from './word/chunk.ts'
import { readComments } from './word/comments.ts'
import { WordNumbering } from './word/numbering.ts'
import { readOwnWord } from './word/own/read.ts'
import { WordPackage } from './word/package.ts'
import { tellPageEdges } from './word/page-edges.ts'
import type { Chunk } from './word/read-chunks.ts'
import { WordStyles } from './word/word-styles.ts'
import { WordWriter } from './word/writer.ts'
import { elementAt } from './word/xml.ts'

/**
 * The story in a Word document: one that Lede wrote is read exactly, any other like a page saved by
 * Word, in which a title is the headline. Tracked changes and comments are its review; images that
 * the library lacks are left out. All of this is said in notes, and anything else left out is
 * reported, too. The file may be hostile.
 *
 *
 * @throws LedeError `file.notWord` for anything else, and for damaged documents, `file.tooLarge`
 * and `file.tooMuch` for more text or pictures than a story has
 */
export async function readWord(bytes: Uint8Array, name: string, context: DocumentContext): Promise<StoryRead> {
  const leftOut = new LeftOuts()
  const document = new WordPackage(bytes, name)
  if (document.hasMacros) leftOut.add('macros')
  const own = readOwnWord(document, name, context.images, leftOut)
  if (own !== null) return own
  const { html, comments, languages } = htmlOf(document, leftOut, chunkReader(leftOut))
  return storyOfDocument({ html, comments, language: mainLanguage(languages) }, name, leftOut, context)
}

interface WordText {
  readonly html: string
  readonly comments: readonly ClipComment[]
  /** The number of letters in each language. */
  readonly languages: ReadonlyMap<string, number>
}

/** The text of a document. `prefix`: the beginning of its notes' names. */
function htmlOf(document: WordPackage, leftOut: LeftOuts, chunk: Chunk, prefix = ''): WordText {
  const body = elementAt(document.xml(document.main) ?? undefined, 'w:body')
  if (body === undefined) throw document.damaged()
  const rootOf = (type: string) => {
    const part = document.of(type)
    if (part?.root === null) leftOut.add('part', part.name)
    return part?.root ?? null
  }
  const { comments, numbers } = readComments(rootOf('comments'), rootOf('commentsExtended'), leftOut)
  const styles = new WordStyles(rootOf('styles'))
  const numbering = new WordNumbering(rootOf('numbering'), styles)
  const isInner = prefix !== ''
  const writer = new WordWriter(document, {
    styles,
    numbering,
    numbers: isInner ? new Map() : numbers,
    leftOut,
    chunk,
    prefix,
  })
  const html = writer.write(body)
  tellPageEdges(document, leftOut)
  if (isInner) for (const { text } of comments) leftOut.add('comments', text)
  return { html, comments, languages: writer.languages }
}

/** The most documents inside a document that are read; those inside these are not. */
const mostDocuments = 8

/**
 * Reads the parts in other formats that a document is assembled from. One that is damaged or too
 * large is left out, and reported by the caller.
 */
function chunkReader(leftOut: LeftOuts): Chunk {
  let documents = 0
  return (bytes, name) => {
    try {
      if (!isDocument(bytes)) return htmlOfChunk(bytes, name, leftOut)
      documents += 1
      if (documents > mostDocuments) return null
      return htmlOf(new WordPackage(bytes, name), leftOut, () => null, `part-${documents}-`).html
    } catch (error) {
      if (error instanceof LedeError && error.code !== 'file.tooMuch' && error.code !== 'file.tooLarge') return null
      throw error
    }
  }
}
