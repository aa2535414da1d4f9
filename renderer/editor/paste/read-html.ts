import { type ReadHtml, type ReadOptions, readPastedHtml, shallow, withCommentedText } from '#shared/paste/index.ts'
import { foreignRoot } from './foreign-html.ts'

/**
 * Reads HTML from the clipboard. `figure` turns an image into the schema's element; without it,
 * images are left out and listed.
 */
export function readHtml(html: string, language: string, figure?: ReadOptions['figure']): ReadHtml {
  return readPastedHtml(
    html,
    foreignRoot(shallow(withCommentedText(html))),
    figure ? { language, figure } : { language },
  )
}

/**
 * Whether some HTML is the text layer of a PDF page in a browser: only lines, which its plain text
 * has too.
 */
export function isPdfPage(html: string): boolean {
  return /<br role="presentation"/.test(html.slice(0, 20_000))
}
