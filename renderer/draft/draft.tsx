import { useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Pane } from '#renderer/app/pane.tsx'
import { letGo } from '#renderer/app/type-ahead.ts'
import { usePanes } from '#renderer/app/use-panes.ts'
import { CommandScope } from '#renderer/commands/registry.ts'
import { Editor } from '#renderer/editor/editor.tsx'
import { textIsThere } from '#renderer/first-paint/start.ts'
import { removeSnapshot } from '#renderer/first-paint/window-snapshot.ts'
import { type SidePanel, showSide } from '#renderer/state/layout.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { afterText } from '#renderer/ui/after-text.tsx'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { StoryZone } from './follow/story-zone.tsx'
import { useSession } from './follow/use-draft.ts'
import type { DraftSession } from './session/draft-session.ts'
import { releaseSession, sessionOf } from './session/sessions.ts'

const DraftCommands = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).DraftCommands)
const DraftBanners = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).DraftBanners)
const FieldMarks = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).FieldMarks)
const DraftFailed = onDemand(async () => (await import('./draft-failed.tsx')).DraftFailed)
const CommentMargin = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).CommentMargin)
const Ledger = onDemand(async () => (await import('#renderer/features/review/ledger.tsx')).Ledger)
const Inspector = onDemand(async () => (await import('#renderer/features/inspector/inspector.tsx')).Inspector)
const Preview = onDemand(async () => (await import('#renderer/features/preview/preview.tsx')).Preview)
const ChecksPanel = onDemand(async () => (await import('#renderer/features/checks/checks-panel.tsx')).ChecksPanel)
const ReviewPane = onDemand(async () => (await import('./review-pane.tsx')).ReviewPane)
const SidePart = afterText(async () => AnySidePart)

/** A draft in its pane: its banners and its editor. */
export function Draft({ id }: { id: string }) {
  const session = sessionOf(id)
  const phase = useSession(session, (state) => state.phase)
  const isActive = useContext(CommandScope)
  useEffect(() => {
    if (phase !== 'opening') textIsThere()
    // Held keys (type-ahead.ts) are meant for the active draft only.
    if (phase !== 'failed' || !isActive) return
    letGo()
    removeSnapshot()
  }, [phase, isActive])
  useEffect(
    () => () => {
      const wanted = () => useTabs.getState().open.includes(id)
      if (!wanted()) void releaseSession(id, wanted)
    },
    [id],
  )
  if (phase === 'failed') return <DraftFailed session={session} />
  if (phase === 'opening') return <Opening />
  return <Open session={session} />
}

/**
 * A hidden heading that names the pane, for people who move from heading to heading. The page has
 * one `h1`, over the active draft.
 */
function PaneHeading() {
  const { t } = useTranslation()
  const isActive = useContext(CommandScope)
  return isActive ? <h1 className="sr-only">{t('panes.editor')}</h1> : <h2 className="sr-only">{t('panes.other')}</h2>
}

function Open({ session }: { session: DraftSession }) {
  const { i18n } = useTranslation()
  return (
    <StoryZone session={session}>
      <DraftCommands session={session} />
      <PaneHeading />
      {/* In a low window the banners scroll instead of taking the text's place. */}
      <div className="shrink-0 [@media(max-height:32rem)]:max-h-[35%] [@media(max-height:32rem)]:overflow-y-auto">
        <DraftBanners session={session} />
      </div>
      <div className="min-h-0 flex-1">
        {/* Rendered again in another language of the interface: many of its parts use it. */}
        <Editor
          key={i18n.language}
          session={session}
          beside={<CommentMargin session={session} />}
          fieldMark={(field) => <FieldMarks session={session} field={field} />}
        />
      </div>
    </StoryZone>
  )
}

/** The pane beside the active draft: its fields, its preview, its review or its checks. */
export function DraftSide({ id }: { id: string }) {
  const { t } = useTranslation()
  const session = sessionOf(id)
  const { side } = usePanes()
  const isOpen = useSession(session, ({ phase }) => phase === 'open')
  if (side === null || !isOpen) return null
  return (
    <Pane side="right" name={side} label={t(`panes.${side}`)} onLeave={() => showSide(null)}>
      <SidePart side={side} session={session} />
    </Pane>
  )
}

const sideParts = { inspector: Fields, preview: Preview, review: ReviewPane, checks: ChecksPanel } as const

function AnySidePart({ side, session }: { side: SidePanel; session: DraftSession }) {
  const Part = sideParts[side]
  return (
    <StoryZone session={session}>
      <Part session={session} />
    </StoryZone>
  )
}

function Fields({ session }: { session: DraftSession }) {
  return (
    <Inspector
      session={session}
      fieldMark={(field) => <FieldMarks session={session} field={field} />}
      ledger={<Ledger session={session} />}
    />
  )
}

function Opening() {
  const { t } = useTranslation()
  return (
    <div aria-busy className="flex flex-1 items-center justify-center text-faint">
      <PaneHeading />
      {t('loading')}
    </div>
  )
}
