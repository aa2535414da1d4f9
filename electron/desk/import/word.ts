import type { Reading } from '#shared/api/contract.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { detectLanguage, mainLanguage } from './language.ts'
import { readOfficeHtml } from './office-html.ts'
import type { PageImages } from './page-images.ts'
import { readComments } from './word/comments.ts'
import { WordStyles } from './word/look.ts'
import { WordNumbering } from './word/numbering.ts'
import { WordPackage } from './word/package.ts'
import { tellPageEdges } from './word/page-edges.ts'
import { WordWriter } from './word/writer.ts'
import { elementAt } from './word/xml.ts'

/**
 * The story in a Word document, read as a saved page of Word is: a title is the headline. Tracked changes and comments are its review; images that the library has not are left out. Each is
 * said in a note, and what else is left out, too. Read as if somebody hostile had made it. `fallback`: the language where neither the text nor the document says one.
 *
 * @throws LedeError `file.notWord` for what is none or is damaged, `file.tooLarge` and `file.tooMuch` for more text or pictures than a story has
 */
export async function readWord(
  bytes: Uint8Array,
  name: string,
  { fallback, images }: { fallback: string; images: PageImages },
): Promise<Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'>> {
  const leftOut = new LeftOuts()
  const document = new WordPackage(bytes, name)
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
  const writer = new WordWriter(document, { styles, numbering, numbers, leftOut })
  const html = writer.write(body)
  tellPageEdges(document, leftOut)
  const said = mainLanguage(writer.languages)
  const { article, ...read } = readOfficeHtml(html, name, {
    images,
    comments,
    softHyphens: true,
    languageOf: (text) => detectLanguage(text, said, said ?? fallback),
  })
  return {
    article: { ...article, source: { file: name.slice(0, 1_000), format: null } },
    ...read,
    leftOut: [...leftOut.list(), ...read.leftOut],
  }
}
