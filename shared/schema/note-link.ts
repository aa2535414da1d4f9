/**
 * The two sides of a note link: the reference in the text (`call`) and the mark with which the note
 * begins (`note`).
 */
export type NoteSide = 'call' | 'note'

/**
 * A link from one side to the other: the side it leads to, and the note's number, which identifies
 * the note in the story and is not necessarily the number that its mark shows.
 */
export interface NoteLink {
  readonly to: NoteSide
  readonly number: number
}

const pattern = /^#(call|note)-([1-9]\d{0,5})$/

/**
 * The target of a link within a story; null for any other address. Links within a story only lead
 * to and from notes.
 */
export function noteLink(href: unknown): NoteLink | null {
  const match = typeof href === 'string' ? pattern.exec(href) : null
  return match === null ? null : { to: match[1] === 'call' ? 'call' : 'note', number: Number(match[2]) }
}

/** The address of one side of a note link; the link with this address is at the other side. */
export function noteHref(side: NoteSide, number: number): string {
  return `#${side}-${number}`
}

/** The address of the side at which a link to the other side is. */
export function ownHref({ to, number }: NoteLink): string {
  return noteHref(to === 'call' ? 'note' : 'call', number)
}
