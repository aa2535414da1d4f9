import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { focusBody } from '#renderer/draft/session/body-view.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { useCompany } from '#renderer/state/company.ts'
import { useDialog } from '#renderer/state/dialogs.ts'
import { follow, followNobody, useFollowing } from '#renderer/state/follow.ts'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { LiveAnnouncement } from '#renderer/ui/live-announcement.tsx'
import type { Person } from '#shared/review/people/person.ts'
import { onOwnNavigation, onOwnWriting } from './own-activity.ts'

/**
 * Follows another person's window and shows whom. It keeps following while they show no story,
 * because their window reloads or they change to another story.
 */
const patienceMs = 4_000

/** Goes along with whomever this window follows, and says so, and when it ends. */
export function Following() {
  const { t } = useTranslation('newsroom')
  const { person, last } = useFollowing()
  const newsroom = useNewsroom()
  const isOut = newsroom !== null && newsroom.joined === null
  useEffect(() => {
    if (isOut) follow(null)
  }, [isOut])
  const followed = isOut ? null : person
  const said = followed === null ? 'followEnded' : 'following'
  return (
    <>
      <LiveAnnouncement text={last === null ? '' : t(said, { name: (followed ?? last).name })} />
      {followed !== null && <Follower key={followed.id} person={followed} />}
    </>
  )
}

function Follower({ person }: { person: Person }) {
  const { t } = useTranslation('newsroom')
  const { id, name } = person
  const [isAway, setAway] = useState(false)
  useEffect(() => along(id, setAway), [id])
  useEffect(() => {
    if (!isAway) return
    const timer = setTimeout(() => {
      followNobody()
      sayNews(t('followLost', { name }))
    }, patienceMs)
    return () => clearTimeout(timer)
  }, [isAway, name, t])
  const active = useTabs((state) => state.active)
  useEffect(() => (active === null ? undefined : inSight(active, id)), [active, id])
  useEffect(() => onOwnNavigation(() => follow(null)), [])
  useEffect(() => (active === null ? undefined : onOwnWriting(sessionOf(active), () => follow(null))), [active])
  const stop = () => {
    follow(null)
    if (active !== null) focusBody(sessionOf(active))
  }
  return (
    <Banner tone="info" action={<Button onPress={stop}>{t('followStop')}</Button>}>
      {t(isAway ? 'followAway' : 'following', { name })}
    </Banner>
  )
}

/**
 * Opens whatever story somebody is in, and tells whether they are in none, until another one is
 * opened here; returns the way to stop.
 */
function along(person: string, tellAway: (isAway: boolean) => void): () => void {
  let isGoing = false
  const there = () => {
    const people = useCompany.getState()
    return Object.keys(people).filter((story) => people[story]?.some(({ id }) => id === person))
  }
  const go = () => {
    const stories = there()
    tellAway(stories.length === 0)
    const { active } = useTabs.getState()
    // What a dialog asks about stays in front as long as it asks.
    if (stories[0] === undefined || useDialog.getState().dialog !== null) return
    if (active !== null && stories.includes(active)) return
    isGoing = true
    openTab(stories[0])
    isGoing = false
  }
  go()
  const stops = [
    useCompany.subscribe(go),
    useDialog.subscribe(({ dialog }) => dialog === null && go()),
    useTabs.subscribe(({ active }, before) => {
      if (isGoing || active === before.active) return
      if (active === null || !there().includes(active)) follow(null)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Keeps somebody's caret in a draft in sight, wherever it goes; returns the way to stop. */
function inSight(draft: string, person: string): () => void {
  const { others } = sessionOf(draft).synced.presence
  const go = () => {
    const isThere = others.getState().carets.some((each) => each.person.id === person)
    if (isThere) requestAnimationFrame(() => showCaretOf(person))
  }
  go()
  return others.subscribe(go)
}

/** Scrolls to a person's caret if it is out of view. */
function showCaretOf(person: string): void {
  const mark = document.querySelector(`[data-draft] .other-caret[data-person="${CSS.escape(person)}"]`)
  if (mark === null) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  mark.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
}
