import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { useCompany } from '#renderer/state/company.ts'
import { follow, useFollowing } from '#renderer/state/follow.ts'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Person } from '#shared/review/people/person.ts'

/**
 * Follows another person's window and shows whom. It keeps following while they show no story,
 * because their window reloads or they change to another story.
 */
export function Following() {
  const person = useFollowing((state) => state.person)
  const newsroom = useNewsroom()
  const isOut = newsroom !== null && newsroom.joined === null
  useEffect(() => {
    if (isOut) follow(null)
  }, [isOut])
  return person === null || isOut ? null : <Follower key={person.id} person={person} />
}

function Follower({ person }: { person: Person }) {
  const { t } = useTranslation('newsroom')
  const { id, name } = person
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    const go = () => {
      const people = useCompany.getState()
      const stories = Object.keys(people).filter((story) => people[story]?.some((each) => each.id === id))
      const { active } = useTabs.getState()
      setAway(stories.length === 0)
      if (stories[0] === undefined) return
      const story = active !== null && stories.includes(active) ? active : stories[0]
      if (story !== active) openTab(story)
    }
    go()
    return useCompany.subscribe(go)
  }, [id])
  const active = useTabs((state) => state.active)
  useEffect(() => (active === null ? undefined : goAlong(active, id)), [active, id])
  useEffect(stopAtOwnHand, [])
  return (
    <Banner tone="info" action={<Button onPress={() => follow(null)}>{t('followStop')}</Button>}>
      {t(isAway ? 'followAway' : 'following', { name })}
    </Banner>
  )
}

/**
 * Keeps a person's caret in a draft in view, wherever it goes. Returns a function that stops it.
 */
function goAlong(draft: string, person: string): () => void {
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

/** Writing, clicking or scrolling in a story stops following. */
function stopAtOwnHand(): () => void {
  const stop = ({ target }: Event) => {
    if (target instanceof Element && target.closest('[data-draft]') !== null) follow(null)
  }
  const kinds = ['keydown', 'pointerdown', 'wheel'] as const
  for (const kind of kinds) window.addEventListener(kind, stop, { capture: true, passive: true })
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, stop, { capture: true })
  }
}
