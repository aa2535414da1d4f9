import { z } from 'zod'
import { element } from '#shared/publish/escape.ts'

const notesSchema = z.array(z.object({ id: z.string(), content: z.string() }))
const block = /<!--\s*wp:footnotes\b[^>]*?\/?-->(?:\s*<!--\s*\/wp:footnotes\s*-->)?/

/**
 * A text with its notes: at the block for them, else at the end, each with its number, which links
 * back to its reference. Where they are not known, `missing`
 * is called.
 */
export function withNotes(content: string, footnotes: string, missing: () => void): string {
  const parsed = notesSchema.safeParse(jsonOf(footnotes))
  const isShown = block.test(content)
  if (!parsed.success || parsed.data.length === 0) {
    if (isShown || /\bdata-fn=/.test(content)) missing()
    return content
  }
  const list = parsed.data.map(({ id, content: words }, index) => {
    const mark = element('a', { href: `#${id}-link` }, String(index + 1))
    return element('p', { id }, `${mark} ${words}`)
  })
  return isShown ? content.replace(block, () => list.join('')) : `${content}\n\n${list.join('')}`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
