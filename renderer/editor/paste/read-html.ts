import { type ReadHtml, type ReadOptions, readPastedHtml, shallow, withTextBoxes } from '#shared/paste/index.ts'
import { foreignRoot } from './foreign-html.ts'

/**
 * Reads HTML of the clipboard. `figure` makes an image the schema's own element; without it images
 * are left out, and named.
 */
export function readHtml(html: string, language: string, figure?: ReadOptions['figure']): ReadHtml {
  return readPastedHtml(html, foreignRoot(shallow(withTextBoxes(html))), figure ? { language, figure } : { language })
}

/**
 * Whether some HTML is the text layer of a page that is shown as PDF: lines and nothing else, as
 * its plain text has them too.
 */
export function isPdfPage(html: string): boolean {
  return /<br role="presentation"/.test(html.slice(0, 20_000))
}
