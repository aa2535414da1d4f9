import type { LeftOuts } from '#shared/import/left-out.ts'
import type { ClipComment } from '#shared/paste/index.ts'
import { minuteOf } from './state.ts'

/** Destinations with data of a comment, or of its passage. */
export const commentDestinations: ReadonlySet<string> = new Set(
  'atnauthor atnref atndate atnparent atrfstart atrfend'.split(' '),
)

/**
 * The comments of a document (RTF 1.9.1, "Comments (Annotations)"). The passage of each comes
 * before it.
 */
export class RtfComments {
  readonly list: ClipComment[] = []
  /** The comments whose passages are open. */
  readonly open = new Set<number>()
  readonly #leftOut: LeftOuts
  readonly #numbers = new Map<number, number>()
  #author = ''
  #ref = Number.NaN
  #at = ''
  #parent = Number.NaN

  constructor(leftOut: LeftOuts) {
    this.#leftOut = leftOut
  }

  begin(): void {
    this.#ref = Number.NaN
    this.#at = ''
    this.#parent = Number.NaN
  }

  /** Takes in the text of one of these destinations. */
  say(destination: string, words: string): void {
    const number = Number.parseInt(words, 10)
    if (destination === 'atnauthor') this.#author = words
    else if (destination === 'atnref') this.#ref = number
    else if (destination === 'atnparent') this.#parent = number
    else if (destination === 'atndate') this.#at = minuteOf(Number.isNaN(number) ? null : number)
    else if (destination === 'atrfstart') this.open.add(this.#numberOf(number))
    else if (destination === 'atrfend') this.open.delete(this.#numberOf(number))
  }

  /** Ends a comment whose content is some HTML. */
  end(html: string): void {
    const lines = html.split(/<\/(?:p|h\d|li)>/).map((line) => unescaped(line.replaceAll(/<[^>]*>/g, '')).trim())
    const text = lines.filter((line) => line !== '').join('\n')
    const author = this.#author || null
    const number = this.#numberOf(Number.isNaN(this.#ref) ? -1 - this.list.length : this.#ref)
    if (text === '') {
      this.#leftOut.add('comment', this.#author)
      return
    }
    const answers = this.#numbers.get(this.#parent) ?? null
    this.list.push({ number, author, at: this.#at || null, text, answers, done: false })
  }

  #numberOf(ref: number): number {
    const number = this.#numbers.get(ref) ?? this.#numbers.size + 1
    this.#numbers.set(ref, number)
    return number
  }
}

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
