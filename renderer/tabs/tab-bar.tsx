import { ChevronDown, X } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useField, useSession } from '#renderer/draft/follow/use-draft.ts'
import { useHeadline } from '#renderer/draft/follow/use-headline.ts'
import { useWorkflow } from '#renderer/draft/follow/use-workflow.ts'
import { releaseSession, sessionOf } from '#renderer/draft/session/sessions.ts'
import { usePeopleIn } from '#renderer/state/company.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { EmbargoMark, useEmbargoEnd } from '#renderer/ui/embargo-mark.tsx'
import { KilledMark } from '#renderer/ui/killed-mark.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { PeopleBadges } from '#renderer/ui/people-badges.tsx'
import { getField, metaOf } from '#shared/article/draft.ts'
import { tabDrag } from './tab-drag.ts'
import { TabMenu, type TabPlace } from './tab-menu.tsx'
import { closeTabs, openTab, stepTab, useTabs } from './tabs.ts'

/**
 * The open drafts. The arrow keys move between them, and Delete closes one. If they do not fit, a
 * menu at the end lists them all.
 */
export function TabBar() {
  const { t } = useTranslation()
  const { open, active, other } = useTabs()
  const [menu, setMenu] = useState<TabPlace | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const isTight = useOverflow(list, open.length)
  useFrontInView(list, active)
  if (open.length === 0) return null
  return (
    <div className="flex h-full min-w-0 flex-1 items-center">
      <div
        ref={list}
        role="tablist"
        aria-label={t('tabs.label')}
        className="flex h-full min-w-0 flex-1 items-end gap-1 overflow-x-auto px-1 [scrollbar-width:none]"
      >
        {open.map((id) => (
          <Tab key={id} id={id} active={id === active} isBeside={id === other} onMenu={setMenu} />
        ))}
      </div>
      {isTight && <AllTabs ids={open} />}
      {menu && <TabMenu place={menu} onClose={() => setMenu(null)} />}
    </div>
  )
}

/** Whether a row is wider than its container. `count` is the number of its items. */
function useOverflow(row: RefObject<HTMLElement | null>, count: number): boolean {
  const [isTight, setTight] = useState(false)
  useEffect(() => {
    const element = row.current
    if (element === null || count === 0) return
    const measure = () => setTight(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [row, count])
  return isTight
}

/** Keeps the active tab in view, also when its row becomes narrower. */
function useFrontInView(row: RefObject<HTMLElement | null>, active: string | null): void {
  useEffect(() => {
    const element = row.current
    if (element === null || active === null) return
    const show = () => element.querySelector('[data-front]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const observer = new ResizeObserver(show)
    observer.observe(element)
    return () => observer.disconnect()
  }, [row, active])
}

/** The headlines of open drafts, following changes. */
function useHeadlines(ids: readonly string[]): readonly string[] {
  const subscribe = useCallback(
    (changed: () => void) => {
      const metas = ids.map((id) => metaOf(sessionOf(id).doc))
      for (const meta of metas) meta.observe(changed)
      return () => {
        for (const meta of metas) meta.unobserve(changed)
      }
    },
    [ids],
  )
  const read = () => ids.map((id) => getField(sessionOf(id).doc, 'headline') ?? '').join('\n')
  return useSyncExternalStore(subscribe, read).split('\n')
}

function AllTabs({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation()
  const headlines = useHeadlines(ids)
  const entries = ids.map((id, place) => ({
    id,
    label: headlines[place] || t('untitled'),
    run: () => openTab(id),
  }))
  return (
    <Menu label={t('tabs.all')} entries={entries}>
      <IconButton label={t('tabs.all')}>
        <ChevronDown size={15} aria-hidden />
      </IconButton>
    </Menu>
  )
}

interface TabProps {
  id: string
  active: boolean
  /** Whether it is shown beside the active one. */
  isBeside: boolean
  onMenu(place: TabPlace): void
}

function Tab({ id, active, isBeside, onMenu }: TabProps) {
  const { t } = useTranslation(['app', 'newsroom'])
  const session = sessionOf(id)
  const headline = useHeadline(id)
  const unsaved = useSession(session, ({ save }) => save.state === 'unsaved')
  const [embargoUntil] = useField(session, 'embargoUntil')
  const { status } = useWorkflow(session)
  const now = useNow()
  const name = headline === null ? t('loading') : headline || t('untitled')
  const end = useEmbargoEnd(embargoUntil, now)
  const people = usePeopleIn(id)
  const marks = [
    status === 'killed' && t('status.killed'),
    end !== null && t('embargoed', { until: end }),
    unsaved && t('tabs.unsaved'),
    people.length > 0 && t('newsroom:here', { names: people.map((person) => person.name).join(', ') }),
  ]
  // A tab that was never active has a session too.
  useEffect(
    () => () => {
      const wanted = () => useTabs.getState().open.includes(id)
      if (!wanted()) void releaseSession(id, wanted)
    },
    [id],
  )

  const step = (by: 1 | -1) => {
    stepTab(by)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus())
  }
  return (
    <div
      {...tabDrag(id)}
      data-front={active ? '' : undefined}
      className={`group flex h-9 max-w-56 shrink items-center ${active ? 'min-w-40' : 'min-w-24'} rounded-t-lg border border-b-0 text-sm ${active ? 'border-line bg-page font-medium text-ink' : isBeside ? 'border-line bg-page text-soft' : 'border-transparent text-soft hover:bg-hover'}`}
    >
      <div
        role="tab"
        tabIndex={active ? 0 : -1}
        aria-selected={active}
        aria-keyshortcuts="Delete"
        aria-label={[name, ...marks].filter(Boolean).join(', ')}
        title={name}
        dir="auto"
        className="flex min-w-0 flex-1 cursor-default items-center gap-1.5 rounded-t-lg py-1.5 pl-3"
        onClick={() => openTab(id)}
        // A middle click would start to scroll.
        onMouseDown={(event) => event.button === 1 && event.preventDefault()}
        onAuxClick={(event) => event.button === 1 && closeTabs([id])}
        onContextMenu={(event) => {
          event.preventDefault()
          const { left, bottom } = event.currentTarget.getBoundingClientRect()
          // The menu key has no pointer position.
          const isPointed = event.clientX !== 0 || event.clientY !== 0
          onMenu(isPointed ? { id, x: event.clientX, y: event.clientY } : { id, x: left, y: bottom })
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') step(1)
          else if (event.key === 'ArrowLeft') step(-1)
          else if (event.key === 'Delete') closeTabs([id])
        }}
      >
        {unsaved && <span aria-hidden className="inline-block size-2 shrink-0 rounded-full bg-danger" />}
        <KilledMark status={status} />
        <EmbargoMark until={embargoUntil} now={now} />
        <span className="truncate">{name}</span>
        {/* For the active one they are shown in the header. */}
        {!active && <PeopleBadges people={people} />}
      </div>
      <button
        type="button"
        tabIndex={-1}
        // For the pointer only: a list of tabs must contain nothing but tabs, and the keyboard has
        // Delete.
        aria-hidden
        title={t('tabs.close', { headline: name })}
        onClick={() => closeTabs([id])}
        className="mx-1 flex size-6 shrink-0 items-center justify-center rounded text-faint hover:bg-pressed hover:text-ink"
      >
        <X size={13} aria-hidden />
      </button>
    </div>
  )
}
