import { LedeError } from '#shared/api/errors.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { LeftOuts } from '#shared/import/left-out.ts'
import type { ClipComment } from '#shared/paste/index.ts'
import type { CopyContext } from './embargo.ts'
import { detectLanguage, mainLanguage } from './language.ts'
import { readOfficeHtml } from './office-html.ts'
import type { PageImages } from './page-images.ts'
import type { StoryRead } from './reader.ts'

/** The content of a word processor's document: its text as HTML, and its comments. */
export interface DocumentText {
  readonly html: string
  readonly comments: readonly ClipComment[]
  /** Its declared language; null if there is none. */
  readonly language: string | null
}

export interface DocumentContext {
  /** The language if neither the text nor the document shows one. */
  readonly fallback: string
  readonly images: PageImages
  /** With what lines at the top that say an embargo are read. */
  readonly copy: CopyContext
}

/**
 * The story in a document, read like a page saved by Word: a title is the headline, tracked changes
 * and comments are its review. `leftOut`: what its reader left out. @throws LedeError `file.noText`
 */
export function storyOfDocument(
  { html, comments, language }: DocumentText,
  name: string,
  leftOut: LeftOuts,
  { fallback, ...context }: DocumentContext,
): StoryRead {
  const said = language === null ? null : mainLanguage(new Map([[language, 1]]))
  const { article, ...read } = readOfficeHtml(html, name, {
    ...context,
    comments,
    softHyphens: true,
    languageOf: (text) => detectLanguage(text, said, said ?? fallback),
  })
  const isEmpty = article.headline === null && !hasWords(article.body) && !/<img\b/.test(html)
  if (isEmpty && read.review === null) throw new LedeError('file.noText', { name })
  return {
    article: { ...article, source: { file: name.slice(0, 1_000), format: null } },
    ...read,
    leftOut: [...leftOut.list(), ...read.leftOut],
  }
}

/** Whether there are words in a body, those of boxes beside the text included. */
function hasWords({ text = '', attrs, content = [] }: BodyNode): boolean {
  return text.trim() !== '' || typeof attrs?.url === 'string' || content.some(hasWords)
}
