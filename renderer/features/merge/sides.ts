import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useProfile } from '#renderer/state/profile.ts'
import type { Choice, OpenConflict } from '#shared/merge/index.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'

/** Whose copy one side of a conflict is, and its name. */
export interface Side {
  readonly person: Person | null
  readonly name: string
}

export interface Sides {
  readonly one: Side
  readonly other: Side
  /** The order in which they are shown: the person who works here first, otherwise by name. */
  readonly order: readonly ['one', 'other'] | readonly ['other', 'one']
}

/** The sides of a merge. Two copies of one person, or of unknown people, are numbered. */
export function useSides(session: DraftSession): (merge: OpenConflict['merge']) => Sides {
  const { t } = useTranslation('merge')
  const me = useProfile()?.id
  return (merge) => {
    const people = { one: personOf(session, merge.one), other: personOf(session, merge.other) }
    const alike = people.one?.name === people.other?.name
    const side = (which: 'one' | 'other'): Side => {
      const person = people[which]
      if (person !== null && !alike) return { person, name: person.name }
      const name = person?.name ?? t('somebody')
      return { person, name: alike ? t(`copy.${which}`, { name }) : name }
    }
    const [one, other] = [side('one'), side('other')]
    const isOneFirst = merge.one === me || (merge.other !== me && one.name.localeCompare(other.name) <= 0)
    return { one, other, order: isOneFirst ? ['one', 'other'] : ['other', 'one'] }
  }
}

function personOf(session: DraftSession, id: string | null): Person | null {
  return id === null ? null : personIn(session.doc, id)
}

/** A choice that takes one press. */
type OneOf = Exclude<Choice, 'own'>

/** Sorts choices into the order in which they are shown. */
export function inOrder(choices: readonly OneOf[], { order }: Sides): OneOf[] {
  const sides = new Set<Choice>(order)
  const first = choices.findIndex((choice) => sides.has(choice))
  return choices.flatMap((choice, place) => (place === first ? order : sides.has(choice) ? [] : [choice]))
}

/** The name of a choice, short and full. */
export function useChoiceName(): (choice: Choice, sides: Sides) => { short: string; long: string } {
  const { t } = useTranslation('merge')
  return (choice, sides) => {
    if (choice === 'one' || choice === 'other')
      return { short: sides[choice].name, long: t('take', { name: sides[choice].name }) }
    return { short: t(`short.${choice}`), long: t(`choices.${choice}`) }
  }
}
