import type { Numbered } from './numbering.ts'

/** Something that stands on lines of its own. */
interface Block {
  readonly html: string
  /** Its place in a list; null where it is in none. */
  readonly item: Numbered | null
  readonly isQuoted: boolean
}

/** A list that is open: the level it is of, and the number that its next item has. */
interface OpenList {
  readonly level: number
  readonly tag: 'ol' | 'ul'
  next: number
}

/** More blocks than these above a title are no letterhead. */
const mostAbove = 6

/** Blocks one after the other: the text, what stands in a cell, a box or a note. */
export class Flow {
  readonly #blocks: Block[] = []
  /** A large letter that a paragraph of its own holds, and that the next begins with. */
  initial = ''

  add(html: string, item: Numbered | null = null, isQuoted = false): void {
    if (html !== '') this.#blocks.push({ html, item, isQuoted })
  }

  /** Puts a title before the little that stands above it: a logo, a slug, a date. Where it stands further down, it stays there. */
  addTitle(html: string): void {
    if (this.#blocks.length > mostAbove) this.add(html)
    else this.#blocks.unshift({ html, item: null, isQuoted: false })
  }

  /** All of it as HTML, lists and quotations around what belongs to them. */
  html(): string {
    const lists = new Lists()
    let isQuoted = false
    const parts = this.#blocks.map((block) => {
      const ends = lists.endBefore(block.item)
      const quotes = block.isQuoted === isQuoted ? '' : block.isQuoted ? '<blockquote>' : '</blockquote>'
      isQuoted = block.isQuoted
      return ends + quotes + (block.item === null ? '' : lists.begin(block.item)) + block.html
    })
    return parts.join('') + lists.endBefore(null) + (isQuoted ? '</blockquote>' : '')
  }
}

/** The lists around a block, the innermost last. */
class Lists {
  readonly #open: OpenList[] = []

  /** Ends the lists that an item is not in, all of them before what is none. */
  endBefore(item: Numbered | null): string {
    let ends = ''
    for (let last = this.#open.at(-1); last && !(item && goesOn(last, item)); last = this.#open.at(-1)) {
      ends += `</li></${last.tag}>`
      this.#open.pop()
    }
    return ends
  }

  /** Begins an item, and a list where it is the first. */
  begin({ level, isOrdered, number }: Numbered): string {
    const last = this.#open.at(-1)
    if (last?.level === level) {
      last.next = number + 1
      return '</li><li>'
    }
    const tag = isOrdered ? 'ol' : 'ul'
    this.#open.push({ level, tag, next: number + 1 })
    return isOrdered && number !== 1 ? `<ol start="${number}"><li>` : `<${tag}><li>`
  }
}

/** Whether an item is in a list, or in one within it. */
function goesOn({ level, tag, next }: OpenList, item: Numbered): boolean {
  if (level !== item.level) return level < item.level
  return item.isOrdered ? tag === 'ol' && next === item.number : tag === 'ul'
}
