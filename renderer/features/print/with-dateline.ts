import type { BodyNode } from '#shared/article/body.ts'
import { leadOf } from '#shared/publish/lead.ts'

/**
 * A body with the dateline at the start of its lead, or before everything else if there is no lead.
 */
export function withDateline(body: BodyNode, dateline: string | null): BodyNode {
  if (dateline === null || dateline === '') return body
  const lead = leadOf(body)
  const text: BodyNode = { type: 'text', text: `${dateline} `, marks: [{ type: 'bold' }] }
  const content = body.content ?? []
  if (lead === undefined) return { ...body, content: [{ type: 'paragraph', content: [text] }, ...content] }
  return {
    ...body,
    content: content.map((block) => (block === lead ? { ...lead, content: [text, ...(lead.content ?? [])] } : block)),
  }
}
