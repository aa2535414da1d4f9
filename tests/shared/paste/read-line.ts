import type { BodyNode } from '#shared/article/body.ts'
import { bodyOfWriting, readPastedHtml, withCommentedText } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { outlineOf } from './outline.ts'

/** What some pasted HTML becomes in a story, on one line. */
export function readLine(html: string): string {
  const { text } = readPastedHtml(html, inertPage(withCommentedText(html)).documentElement, { language: 'en' })
  const body = bodyOfWriting(text, proseSchema)
  body.check()
  return outlineOf(body.toJSON() as BodyNode)
    .replace(/\s*\n\s*/g, ' / ')
    .replaceAll('listItem / ', '- ')
}
