import type { DeskClient } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import { photograph } from './images.ts'

/** An article with a figure at its end, whose image is added to a desk's library. */
export async function harbourAt(client: DeskClient, article: Article): Promise<Article> {
  const { hash, width, height } = await client.call('assets.put', { bytes: await photograph(640, 480), name: 'a.jpg' })
  const about = { alt: 'A harbour', credit: 'Ada', source: null, focusX: 0.5, focusY: 0.5, lead: false }
  const figure = { type: 'figure', attrs: { asset: hash, width, height, ...about } }
  return { ...article, body: { ...article.body, content: [...(article.body.content ?? []), figure] } }
}
