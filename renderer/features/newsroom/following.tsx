import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useCompany } from '#renderer/state/company.ts'
import { follow, useFollowing } from '#renderer/state/follow.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Person } from '#shared/review/people/person.ts'

/** Goes along with whomever this window follows, and says so. */
export function Following() {
  const person = useFollowing((state) => state.person)
  return person === null ? null : <Follower key={person.id} person={person} />
}

function Follower({ person }: { person: Person }) {
  const { t } = useTranslation('newsroom')
  const { id, name } = person
  useEffect(() => {
    const go = () => {
      const { people, carets } = useCompany.getState()
      const stories = Object.keys(people).filter((story) => people[story]?.some((each) => each.id === id))
      const { active } = useTabs.getState()
      if (stories[0] === undefined) {
        sayNews(t('followGone', { name }))
        return follow(null)
      }
      const story = active !== null && stories.includes(active) ? active : stories[0]
      if (story !== active) openTab(story)
      if (carets[story]?.some((each) => each.person.id === id)) requestAnimationFrame(() => showCaretOf(id))
    }
    go()
    return useCompany.subscribe(go)
  }, [id, name, t])
  useEffect(stopAtOwnHand, [])
  return (
    <Banner tone="info" action={<Button onPress={() => follow(null)}>{t('followStop')}</Button>}>
      {t('following', { name })}
    </Banner>
  )
}

/** Brings somebody's caret into sight, where it is not. */
function showCaretOf(person: string): void {
  const mark = document.querySelector(`[data-draft] .other-caret[data-person="${CSS.escape(person)}"]`)
  if (mark === null) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  mark.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
}

/** Whoever writes, clicks or scrolls in a story goes their own way again. */
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
