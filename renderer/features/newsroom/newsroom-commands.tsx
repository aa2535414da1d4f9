import { useEffect } from 'react'
import { useCommand } from '#renderer/commands/registry.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { usePeopleIn } from '#renderer/state/company.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { follow, useFollowing } from '#renderer/state/follow.ts'
import { followNewsroom, holdsOf, useFiledStory, useNewsroom, useShown } from '#renderer/state/newsroom.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { getField } from '#shared/article/draft.ts'

/**
 * The newsroom commands. Follows the newsroom's state and tells the newsroom what is open here.
 * Renders nothing. It has to be mounted exactly once, always.
 */
export function NewsroomCommands() {
  const free = useDialog((state) => state.dialog === null)
  const active = useTabs((state) => state.active)
  const other = useTabs((state) => state.other)
  const newsroom = useNewsroom()
  const isMember = newsroom !== null && newsroom.joined !== null
  useEffect(followNewsroom, [])
  useShown([active, other].filter((id) => id !== null))
  const isSeen = useSettings(({ settings }) => settings.showPresence)
  // Whoever lets others see them again is where they were.
  useEffect(() => {
    if (isSeen && active !== null) sessionOf(active).synced.presence.tellAgain()
  }, [isSeen, active])
  useCommand('newsroom.join', () => asPerson(() => openDialog({ name: 'joinNewsroom' })), {
    enabled: free && newsroom !== null && !isMember,
  })
  useCommand('newsroom.leave', () => openDialog({ name: 'leaveNewsroom' }), { enabled: free && isMember })
  useCommand('newsroom.file', () => active !== null && openDialog({ name: 'file', id: active }), {
    enabled: free && isMember && active !== null,
  })
  const filed = useFiledStory(active)
  const decide = (act: 'hold' | 'lift') =>
    asPerson(() => {
      if (active === null) return
      const headline = getField(sessionOf(active).doc, 'headline') ?? ''
      openDialog({ name: act, id: active, headline, isBack: false })
    })
  useCommand('newsroom.hold', () => decide('hold'), { enabled: free && filed?.rights.includes('hold') === true })
  useCommand('newsroom.lift', () => decide('lift'), {
    enabled: free && filed?.rights.includes('lift') === true && holdsOf(filed).length > 0,
  })
  const people = usePeopleIn(active ?? '')
  const following = useFollowing(({ person }) => person)
  const [next] = people.filter(({ id }) => id !== following?.id)
  useCommand('newsroom.follow', () => follow(following === null ? (next ?? null) : null), {
    enabled: free && (following !== null || next !== undefined),
    active: following !== null,
  })
  return null
}
