import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'

/** A sample story to try Lede with: fields and body, without anything that depends on the day. */
export type Sample = Pick<
  Article,
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'summary'
  | 'bylines'
  | 'agency'
  | 'category'
  | 'keywords'
  | 'slugline'
  | 'urgency'
  | 'editorNote'
  | 'body'
> & {
  dateline: Omit<Article['dateline'], 'date' | 'text'>
  timeZone: string
}

type Inline = string | BodyNode

const inline = (parts: readonly Inline[]): BodyNode[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))

const marked = (text: string, type: string, attrs?: Record<string, unknown>): BodyNode => ({
  type: 'text',
  text,
  marks: [attrs ? { type, attrs } : { type }],
})

/** Helpers to write a sample's body with. */
export const doc = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content })
export const paragraph = (...parts: Inline[]): BodyNode => ({
  type: 'paragraph',
  attrs: { level: null },
  content: inline(parts),
})
export const heading = (text: string): BodyNode => ({
  type: 'paragraph',
  attrs: { level: 2 },
  content: inline([text]),
})
export const quote = (...content: BodyNode[]): BodyNode => ({ type: 'blockquote', content })
export const list = (...items: (readonly Inline[])[]): BodyNode => ({
  type: 'bulletList',
  content: items.map((parts) => ({ type: 'listItem', content: [paragraph(...parts)] })),
})
export const bold = (text: string): BodyNode => marked(text, 'bold')
export const italic = (text: string): BodyNode => marked(text, 'italic')
export const link = (text: string, href: string): BodyNode => marked(text, 'link', { href })
