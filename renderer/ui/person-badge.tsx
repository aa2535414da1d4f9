import type { Person } from '#shared/review/people/person.ts'

/**
 * A person's initials in their colour, to stand beside the name. An unknown person gets a question
 * mark.
 */
export function PersonBadge({ person }: { person: Person | null }) {
  return (
    <span
      aria-hidden
      className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full text-[0.625rem] font-semibold ${person ? `person-${person.colour} bg-person-soft text-person` : 'bg-pressed text-soft'}`}
    >
      {person?.initials ?? '?'}
    </span>
  )
}
