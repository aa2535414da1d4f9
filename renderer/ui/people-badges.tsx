import { useTranslation } from 'react-i18next'
import type { Person } from '#shared/review/people/person.ts'

/** How many people have a badge of their own. */
const most = 3

/**
 * Who else has a story open, in a row of a list: small badges, read out as one sentence. Renders
 * nothing if nobody has.
 */
export function PeopleBadges({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('newsroom')
  if (people.length === 0) return null
  const here = t('here', { names: people.map(({ name }) => name).join(', ') })
  return (
    <span title={here} className="flex shrink-0 -space-x-1">
      <span className="sr-only">{here}</span>
      {people.slice(0, most).map(({ id, initials, colour }) => (
        <span
          key={id}
          aria-hidden
          className={`person-${colour} inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full border border-page bg-person-soft px-0.5 text-[0.5625rem] leading-none font-semibold text-person`}
        >
          {initials}
        </span>
      ))}
      {people.length > most && (
        <span aria-hidden className="ps-1.5 text-[0.625rem] leading-4.5 text-soft tabular-nums">
          +{people.length - most}
        </span>
      )}
    </span>
  )
}
