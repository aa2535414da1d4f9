import type { Numbered } from './numbering.ts'

/** Something that stands on lines of its own. */
interface Block {
  readonly html: string
  /** Its place in a list; null where it is in none. */
  readonly item: Numbered | null
  readonly isQuoted: boolean
}

/** Blocks one after the other: the text, what stands in a cell, a box or a note. */
export class Flow {
  readonly #blocks: Block[] = []
  /** A large letter that a paragraph of its own holds, and that the next begins with. */
  initial = ''

  add(html: string, item: Numbered | null = null, isQuoted = false): void {
    if (html !== '') this.#blocks.push({ html, item, isQuoted })
  }

  /** All of it as HTML, lists and quotations around what belongs to them. */
  html(): string {
    const parts: string[] = []
    const open: { level: number; tag: string }[] = []
    let quoted = false
    const close = (level: number) => {
      for (let last = open.at(-1); last !== undefined && last.level > level; last = open.at(-1)) {
        parts.push(`</li></${last.tag}>`)
        open.pop()
      }
    }
    for (const { html, item, isQuoted } of this.#blocks) {
      if (item === null) close(-1)
      if (quoted !== isQuoted) parts.push(isQuoted ? '<blockquote>' : '</blockquote>')
      quoted = isQuoted
      if (item !== null) this.#item(parts, open, close, item)
      parts.push(html)
    }
    close(-1)
    if (quoted) parts.push('</blockquote>')
    return parts.join('')
  }

  #item(parts: string[], open: { level: number; tag: string }[], close: (level: number) => void, item: Numbered): void {
    const { level, isOrdered, number } = item
    const tag = isOrdered ? 'ol' : 'ul'
    close(level)
    const last = open.at(-1)
    if (last?.level === level && last.tag === tag) {
      parts.push('</li><li>')
      return
    }
    if (last?.level === level) close(level - 1)
    open.push({ level, tag })
    parts.push(isOrdered && number !== 1 ? `<ol start="${number}"><li>` : `<${tag}><li>`)
  }
}
