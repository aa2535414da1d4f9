import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { CommandScope, useCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { LiveAnnouncement } from '#renderer/ui/live-announcement.tsx'

/**
 * Gives the suggestion commands their effects for the draft that is shown, and announces a switch
 * between editing and suggesting, whatever caused it.
 */
export function SuggestionCommands({ session, isReadOnly }: { session: DraftSession; isReadOnly: boolean }) {
  const { t } = useTranslation('suggestions')
  const isActive = useContext(CommandScope)
  const suggestions = suggestionsIn(session)
  const { suggesting, groups, current, view } = useStore(suggestions.state)
  const place = groups.findIndex(({ key }) => key === current)
  const group = groups[place]
  const some = { enabled: groups.length > 0 && view !== 'original' }
  const one = { enabled: group !== undefined && !isReadOnly && view !== 'original' }

  const step = (by: 1 | -1) => {
    const start = place === -1 && by === -1 ? 0 : place
    const next = groups[(start + by + groups.length) % groups.length]
    if (next) suggestions.goTo(next, true)
  }
  const decide = (decision: 'accept' | 'reject') => {
    if (group === undefined) return
    suggestions[decision]([group])
    const { groups: left } = suggestions.state.getState()
    const next = left[Math.min(place, left.length - 1)]
    if (next) suggestions.goTo(next, true)
  }

  const toggle = () => (suggesting ? suggestions.toggle() : asPerson(() => suggestions.toggle()))
  useCommand('suggest.toggle', toggle, { enabled: !isReadOnly, active: suggesting })
  useCommand('suggest.next', () => step(1), some)
  useCommand('suggest.previous', () => step(-1), some)
  useCommand('suggest.accept', () => decide('accept'), one)
  useCommand('suggest.reject', () => decide('reject'), one)
  if (!isActive || isReadOnly) return null
  return (
    <LiveAnnouncement
      key={session.id}
      text={suggesting ? t('modeSaid.suggesting') : t('modeSaid.editing')}
      atFirst={suggesting}
    />
  )
}
