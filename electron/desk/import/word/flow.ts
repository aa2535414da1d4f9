import type { Numbered } from './numbering.ts'

/** A block on lines of its own. */
interface Block {
  readonly html: string
  /**
   * Its place in a list; null if it is in none, 'goesOn' if it may be a further paragraph of the
   * item before it.
   */
  readonly item: Numbered | 'goesOn' | null
  readonly isQuoted: boolean
}

/** An open list: its level, and the number of its next item. */
interface OpenList {
  readonly level: number
  readonly list: Numbered['list']
  next: number
}

/** A letterhead has at most this many blocks above the title. */
export const mostAbove = 6

/** Consecutive blocks: the text, or the content of a cell, a box or a note. */
export class Flow {
  readonly #blocks: Block[] = []
  /**
   * The beginning of the next paragraph: a drop cap in a paragraph of its own, a paragraph whose
   * end is hidden, the mark of a note.
   */
  initial = ''

  add(html: string, item: Block['item'] = null, isQuoted = false): void {
    if (html === '') return
    this.end()
    this.#blocks.push({ html, item, isQuoted })
  }

  /** Ends a paragraph without adding anything. */
  end(): void {
    if (this.initial !== '') this.#blocks.push({ html: `<p>${this.initial}</p>`, item: null, isQuoted: false })
    this.initial = ''
  }

  /**
   * Puts a title before a few blocks above it: a logo, a slug, a date. Further down, it stays in
   * its place.
   */
  addTitle(html: string): void {
    if (this.#blocks.length > mostAbove) this.add(html)
    else this.#blocks.unshift({ html, item: null, isQuoted: false })
  }

  /** All blocks as HTML, grouped in lists and quotations. */
  html(): string {
    this.end()
    const lists = new Lists()
    let isQuoted = false
    const parts = this.#blocks.map((block, index) => {
      const item = block.item === 'goesOn' ? this.#goingOn(index) : block.item
      const ends = lists.endBefore(item)
      const quotes = block.isQuoted === isQuoted ? '' : block.isQuoted ? '<blockquote>' : '</blockquote>'
      isQuoted = block.isQuoted
      return ends + quotes + (item === null ? '' : lists.begin(item)) + block.html
    })
    return parts.join('') + lists.endBefore(null) + (isQuoted ? '</blockquote>' : '')
  }

  /**
   * The list item that a paragraph without a number continues: the one before it, if its list
   * continues afterwards.
   */
  #goingOn(index: number): Numbered | null {
    const before = this.#blocks.slice(0, index).findLast(({ item }) => item !== 'goesOn')?.item ?? null
    const after = this.#blocks.slice(index).find(({ item }) => item !== 'goesOn')?.item ?? null
    if (before === null || after === null || before === 'goesOn' || after === 'goesOn') return null
    const isSameList = after.level !== before.level || (after.list === before.list && after.number !== 1)
    return isSameList ? { ...before, level: before.level + 1, list: 'text' } : null
  }
}

/** The lists around a block, the innermost last. */
class Lists {
  readonly #open: OpenList[] = []

  /** Ends the lists that an item is not in; all of them if there is no item. */
  endBefore(item: Numbered | null): string {
    let ends = ''
    for (let last = this.#open.at(-1); last && !(item && goesOn(last, item)); last = this.#open.at(-1)) {
      ends += `</li></${tagOf(last.list)}>`
      this.#open.pop()
    }
    return ends
  }

  /** Begins an item, and a list if it is the first. */
  begin({ level, list, number }: Numbered): string {
    // An item whose number is part of its text continues the item around it.
    if (list === 'text') return ''
    const last = this.#open.at(-1)
    if (last?.level === level) {
      last.next = number + 1
      return '</li><li>'
    }
    this.#open.push({ level, list, next: number + 1 })
    if (list === 'bullet') return '<ul><li>'
    return `<ol${list === null ? '' : ` type="${list}"`}${number === 1 ? '' : ` start="${number}"`}><li>`
  }
}

/** Whether an item is in a list, or in one nested in it. */
function goesOn({ level, list, next }: OpenList, item: Numbered): boolean {
  if (level !== item.level) return level < item.level
  return list === item.list && (list === 'bullet' || next === item.number)
}

function tagOf(list: Numbered['list']): 'ol' | 'ul' {
  return list === 'bullet' ? 'ul' : 'ol'
}
