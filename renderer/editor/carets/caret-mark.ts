import type { Person } from '#shared/review/people/person.ts'

/**
 * A mark for somebody else's caret: a line in their colour, and their name in the margin beside it,
 * where it covers no text. Only visual; the header says in words who is there. `row`: how many
 * others are in the same paragraph before it.
 */
export function caretMark({ id, name, initials, colour }: Person, row: number): HTMLElement {
  const mark = document.createElement('span')
  mark.className = `other-caret person-${colour}`
  mark.ariaHidden = 'true'
  mark.dataset.person = id
  const flag = document.createElement('span')
  flag.className = 'other-flag'
  flag.title = name
  flag.dataset.name = name
  flag.dataset.initials = initials
  flag.style.setProperty('--row', String(row))
  mark.append(flag)
  return mark
}
