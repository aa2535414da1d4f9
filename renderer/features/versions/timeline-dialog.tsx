import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Comparison, type ComparisonMode } from '#renderer/ui/comparison/comparison.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { errorText } from '#shared/locales/text.ts'
import { type Content, compare } from '#shared/review/index.ts'
import { actOf } from '#shared/review/people/act.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { PastStory } from './past-story.tsx'
import type { Point } from './point.ts'
import { PointSlider } from './point-slider.tsx'
import { draftAtPoint, pointsOf } from './points.ts'
import { usePointName } from './use-point-name.ts'

type View = 'alone' | ComparisonMode

const views: readonly View[] = ['alone', 'inline', 'sides']

/** What is scrolled by keyboard, and selected from, has to be reachable by keyboard. */
const scrolled = { tabIndex: 0 }

interface TimelineDialogProps {
  id: string
  /** The version that is shown first; null: the draft as it stands. */
  version: string | null
  /** The version that it is compared with; else the draft as it stands. */
  against?: string | undefined
}

/**
 * The whole history of a draft under a slider: what it said at any point, compared with any other,
 * to be restored or copied from.
 */
export function TimelineDialog({ id, version, against: compared = 'now' }: TimelineDialogProps) {
  const { t } = useTranslation('versions')
  const session = sessionOf(id)
  const nameOf = usePointName(session)
  const [points, setPoints] = useState<readonly Point[] | null>(null)
  const [shown, setShown] = useState(version ?? 'now')
  const [against, setAgainst] = useState(compared)
  const [view, setView] = useState<View>(version === null ? 'alone' : 'inline')
  const [failure, setFailure] = useState<LedeError | null>(null)
  const [contents, setContents] = useState<{ past: Y.Doc; shown: Content; against: Content } | null>(null)
  const writable = useSession(session, ({ readOnly }) => readOnly === null)

  useEffect(() => {
    pointsOf(session).then(setPoints, (error) => setFailure(asLedeError(error)))
  }, [session])

  const point = points?.find((each) => each.id === shown) ?? points?.at(-1)
  const other = points?.find((each) => each.id === against) ?? points?.at(-1)
  useEffect(() => {
    if (point === undefined || other === undefined) return
    let wanted = true
    Promise.all([draftAtPoint(session, point), draftAtPoint(session, other)])
      .then(([past, against]) => {
        if (wanted) setContents({ past, shown: contentOf(past), against: contentOf(against) })
      })
      .catch((error) => wanted && setFailure(asLedeError(error)))
    return () => {
      wanted = false
    }
  }, [session, point, other])

  const restoreShown = () => {
    if (contents === null) return
    const by = useSettings.getState().settings.profile?.id ?? null
    keepVersion(session.doc, actOf(by), 'restore')
    inOneStep(session.undo, () => restoreVersion(session.doc, contents.past, fieldOrigin))
    closeDialog()
  }
  // Whichever of the two is earlier is what the other came from.
  const forward =
    points !== null && point !== undefined && other !== undefined && points.indexOf(point) <= points.indexOf(other)
  return (
    <Dialog
      title={t('timeline')}
      onClose={closeDialog}
      width="large"
      actions={<p className="mr-auto text-sm text-soft">{t('copyHelp')}</p>}
      confirm={{
        label: t('restore'),
        run: restoreShown,
        isDisabled: !writable || contents === null || point?.kind === 'now',
      }}
    >
      {failure ? (
        <p role="alert" className="text-danger">
          {errorText(failure, currentLanguage())}
        </p>
      ) : points === null || point === undefined || other === undefined ? (
        <p role="status" className="text-faint">
          {t('loading')}
        </p>
      ) : (
        <div className="flex h-[calc(100vh-14rem)] min-h-80 flex-col gap-4">
          <PointSlider points={points} value={point} onChange={({ id }) => setShown(id)} nameOf={nameOf} />
          <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
            <Select
              label={t('view')}
              value={view}
              onChange={setView}
              choices={views.map((id) => ({ id, label: t(`views.${id}`) }))}
            />
            <Select
              label={t('against')}
              value={other.id}
              onChange={setAgainst}
              isDisabled={view === 'alone'}
              choices={points.toReversed().map((each) => ({ id: each.id, label: nameOf(each) }))}
            />
          </div>
          <section
            {...scrolled}
            aria-label={nameOf(point)}
            className="min-h-0 flex-1 overflow-auto rounded-lg border border-line bg-page px-8 py-6 max-sm:px-4 max-sm:py-4"
          >
            {contents &&
              (view === 'alone' ? (
                <PastStory content={contents.shown} />
              ) : (
                <Comparison
                  comparison={
                    forward ? compare(contents.shown, contents.against) : compare(contents.against, contents.shown)
                  }
                  mode={view}
                  language={contents.shown.fields.language}
                  direction={contents.shown.fields.direction}
                />
              ))}
          </section>
        </div>
      )}
    </Dialog>
  )
}
