import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionOf } from './state/sessions.ts'
import { closeTabs, stepTab, useTabs } from './state/tabs.ts'
import { useField, useSession } from './state/use-draft.ts'

/** The open drafts. Arrow keys move between them, Delete closes one. */
export function TabBar() {
  const { t } = useTranslation()
  const { open, active } = useTabs()
  if (open.length === 0) return null
  return (
    <div
      role="tablist"
      aria-label={t('tabs.label')}
      className="flex h-full min-w-0 flex-1 items-end gap-1 overflow-x-auto px-1 [scrollbar-width:none]"
    >
      {open.map((id) => (
        <Tab key={id} id={id} active={id === active} />
      ))}
    </div>
  )
}

function Tab({ id, active }: { id: string; active: boolean }) {
  const { t } = useTranslation()
  const session = sessionOf(id)
  const [headline] = useField(session, 'headline')
  const unsaved = useSession(session, ({ save }) => save.state === 'unsaved')
  const tab = useRef<HTMLDivElement>(null)
  const name = headline || t('untitled')
  useEffect(() => {
    if (active) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active])

  const step = (by: 1 | -1) => {
    stepTab(by)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus())
  }
  return (
    <div
      className={`group flex h-9 max-w-56 min-w-24 shrink items-center rounded-t-lg border border-b-0 text-sm ${active ? 'border-line bg-page font-medium text-ink' : 'border-transparent text-soft hover:bg-hover'}`}
    >
      <div
        ref={tab}
        role="tab"
        tabIndex={active ? 0 : -1}
        aria-selected={active}
        aria-keyshortcuts="Delete"
        aria-label={unsaved ? `${name}, ${t('tabs.unsaved')}` : name}
        title={name}
        className="min-w-0 flex-1 cursor-default truncate rounded-t-lg py-1.5 pl-3"
        onClick={() => useTabs.setState({ active: id })}
        onAuxClick={(event) => event.button === 1 && closeTabs([id])}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') step(1)
          else if (event.key === 'ArrowLeft') step(-1)
          else if (event.key === 'Delete') closeTabs([id])
        }}
      >
        {unsaved && <span aria-hidden className="mr-1.5 inline-block size-2 rounded-full bg-danger" />}
        {name}
      </div>
      <button
        type="button"
        tabIndex={-1}
        // For the pointer alone: a list of tabs may hold nothing but tabs, and the keyboard has Delete.
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
