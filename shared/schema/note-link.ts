/**
 * The two sides of the link between a note's mark in the text (`call`) and the mark that the note
 * begins with (`note`).
 */
export type NoteSide = 'call' | 'note'

/**
 * A link from one side to the other: the side it leads to, and the note's number, which is its name
 * in the story and not what its mark says.
 */
export interface NoteLink {
  readonly to: NoteSide
  readonly number: number
}

const pattern = /^#(call|note)-([1-9]\d{0,5})$/

/**
 * What a link within a story leads to; null for any other address. Links lead to nothing else in a
 * story.
 */
export function noteLink(href: unknown): NoteLink | null {
  const match = typeof href === 'string' ? pattern.exec(href) : null
  return match === null ? null : { to: match[1] === 'call' ? 'call' : 'note', number: Number(match[2]) }
}

/**
 * The address of one side of a note's link: a link with the address of the other side stands there.
 */
export function noteHref(side: NoteSide, number: number): string {
  return `#${side}-${number}`
}

/** The address of the side that a link to the other one stands at. */
export function ownHref({ to, number }: NoteLink): string {
  return noteHref(to === 'call' ? 'note' : 'call', number)
}
