import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useOthers } from '#renderer/draft/follow/use-others.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { follow, useFollowing } from '#renderer/state/follow.ts'
import { Hint } from '#renderer/ui/hint.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'

/** The most people of a story that are shown; the menu has all of them. */
const mostShown = 3

/**
 * The other people who have a story open. A menu lets one follow one of them. Nothing if there are
 * none.
 */
export function PeopleHere({ id }: { id: string }) {
  const { t } = useTranslation('newsroom')
  const people = useOthers(sessionOf(id)).people
  const following = useFollowing(({ person }) => person)
  if (people.length === 0) return null
  const names = people.map(({ name }) => name).join(', ')
  const entries = people.map((person) => {
    const { id: key, name } = person
    return following?.id === key
      ? { id: key, label: t('unfollow', { name }), run: () => follow(null) }
      : { id: key, label: t('follow', { name }), run: () => follow(person) }
  })
  return (
    <Menu label={t('here', { names })} entries={entries}>
      <Hint text={t('here', { names })}>
        <Button className="flex shrink-0 -space-x-1.5 rounded-full">
          <span className="sr-only">{t('here', { names })}</span>
          {people.slice(0, mostShown).map((person) => (
            <PersonBadge key={person.id} person={person} />
          ))}
          {people.length > mostShown && (
            <span aria-hidden className="ps-2.5 text-xs leading-6 text-soft tabular-nums">
              +{people.length - mostShown}
            </span>
          )}
        </Button>
      </Hint>
    </Menu>
  )
}
