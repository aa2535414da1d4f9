import type { BodyNode } from '#shared/article/body.ts'
import { figureFacts, type PictureFacts } from './picture-facts.ts'

/**
 * A figure completed from what its picture's file says: only empty attributes are filled, what
 * somebody has written stays.
 */
export function filledFigure(figure: BodyNode, facts: PictureFacts): BodyNode {
  const { alt, credit, source, caption } = figureFacts(facts)
  const { attrs = {}, content = [] } = figure
  const filled = {
    ...attrs,
    alt: attrs.alt || alt,
    credit: attrs.credit || credit,
    source: attrs.source || source,
  }
  const isBare = content.length === 0 && caption !== null
  return { ...figure, attrs: filled, ...(isBare && { content: [{ type: 'text', text: caption }] }) }
}

/** A body in which the figures of some images, given by hash, are completed in this way. */
export function withFacts(body: BodyNode, factsOf: ReadonlyMap<string, PictureFacts>): BodyNode {
  if (body.type === 'figure') {
    const facts = typeof body.attrs?.asset === 'string' ? factsOf.get(body.attrs.asset) : undefined
    return facts === undefined ? body : filledFigure(body, facts)
  }
  return body.content === undefined ? body : { ...body, content: body.content.map((node) => withFacts(node, factsOf)) }
}
