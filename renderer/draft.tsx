import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { errorText } from '#shared/locales/text.ts'
import { desk } from './api/desk.ts'
import { Editor } from './editor/editor.tsx'
import { CommentCommands } from './features/comments/comment-commands.tsx'
import { FieldMark } from './features/comments/field-mark.tsx'
import { CommentMargin } from './features/comments/margin.tsx'
import { Inspector } from './features/inspector/inspector.tsx'
import { Preview } from './features/preview/preview.tsx'
import { ApprovalBanner } from './features/review/approval-banner.tsx'
import { EmbargoBanner } from './features/review/embargo-banner.tsx'
import { SourceCommands } from './features/sources/source-commands.tsx'
import { VersionCommands } from './features/versions/version-commands.tsx'
import { spoken } from './locales/i18n.ts'
import { Pane } from './pane.tsx'
import { ReviewPane } from './review-pane.tsx'
import type { DraftSession } from './state/draft-session.ts'
import { type Side, showSide } from './state/layout.ts'
import { sayError } from './state/notices.ts'
import { releaseSession, sessionOf } from './state/sessions.ts'
import { closeTabs, useTabs } from './state/tabs.ts'
import { useSession } from './state/use-draft.ts'
import { Banner } from './ui/banner.tsx'
import { Button } from './ui/button.tsx'
import { usePanes } from './use-panes.ts'

/** The active draft: editor in the middle, fields or preview at its side. */
export function Draft({ id }: { id: string }) {
  const session = sessionOf(id)
  const phase = useSession(session, (state) => state.phase)
  useEffect(
    () => () => {
      const wanted = () => useTabs.getState().open.includes(id)
      if (!wanted()) void releaseSession(id, wanted)
    },
    [id],
  )
  if (phase === 'failed') return <Failed session={session} />
  if (phase === 'opening') return <Opening />
  return <Open session={session} />
}

function Open({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const { side } = usePanes()
  return (
    <>
      <CommentCommands session={session} />
      <SourceCommands session={session} />
      <VersionCommands session={session} />
      <main
        data-pane="editor"
        tabIndex={-1}
        aria-label={t('panes.editor')}
        className="flex min-w-0 flex-1 flex-col bg-page outline-none"
      >
        <h1 className="sr-only">{t('panes.editor')}</h1>
        <ReadOnly session={session} />
        <EmbargoBanner session={session} />
        <ApprovalBanner session={session} />
        <div className="min-h-0 flex-1">
          <Editor
            session={session}
            beside={<CommentMargin session={session} />}
            fieldMark={(field) => <FieldMark session={session} field={field} />}
          />
        </div>
      </main>
      {side && (
        <Pane side="right" name={side} label={t(`panes.${side}`)} onLeave={() => showSide(null)}>
          <SidePart side={side} session={session} />
        </Pane>
      )}
    </>
  )
}

const sideParts = { inspector: Fields, preview: Preview, review: ReviewPane } as const

function Fields({ session }: { session: DraftSession }) {
  return <Inspector session={session} fieldMark={(field) => <FieldMark session={session} field={field} />} />
}

function SidePart({ side, session }: { side: Side; session: DraftSession }) {
  const Part = sideParts[side]
  return <Part session={session} />
}

function ReadOnly({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const readOnly = useSession(session, (state) => state.readOnly)
  if (readOnly === null) return null
  const restore = () => desk.call('drafts.restore', { ids: [session.id] }).catch(sayError)
  return (
    <Banner
      tone="warn"
      action={readOnly === 'bin' && <Button onPress={() => void restore()}>{t('readOnly.restore')}</Button>}
    >
      {t(`readOnly.${readOnly}`)}
    </Banner>
  )
}

function Opening() {
  const { t } = useTranslation()
  return (
    <main data-pane="editor" aria-busy className="flex flex-1 items-center justify-center bg-page text-faint">
      <h1 className="sr-only">{t('panes.editor')}</h1>
      {t('loading')}
    </main>
  )
}

function Failed({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const failure = useSession(session, (state) => state.failure)
  return (
    <main
      data-pane="editor"
      className="flex flex-1 flex-col items-center justify-center gap-4 bg-page px-8 text-center"
    >
      <h1 className="text-lg font-semibold">{t('failed.title')}</h1>
      {failure && <p className="max-w-prose text-soft">{errorText(failure, spoken())}</p>}
      <Button onPress={() => closeTabs([session.id])}>{t('failed.close')}</Button>
    </main>
  )
}
