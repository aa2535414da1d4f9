import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { useHolds } from '#renderer/draft/follow/use-holds.ts'
import { useStandings } from '#renderer/draft/follow/use-standings.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { rulesNow } from '#renderer/state/newsroom.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { useExported } from '#renderer/state/release/exports.ts'
import { keepNoticeText, noticeTextKey, useNoticeTexts } from '#renderer/state/release/notice-texts.ts'
import { sayReleased } from '#renderer/state/release/say-released.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { languageName } from '#shared/article/language.ts'
import { limits } from '#shared/article/limits.ts'
import type { NoticeKind } from '#shared/article/notice.ts'
import { stops } from '#shared/publish/problem.ts'
import { announceStory } from '#shared/release/move.ts'
import { actOf } from '#shared/review/people/act.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { kill } from '#shared/review/workflow/after-publication.ts'
import type { Standings } from '#shared/review/workflow/standings.ts'
import { useGivenWords } from './given-words.ts'
import { HoldList } from './hold-list.tsx'

/**
 * Asks what to tell the readers of a published story, and publishes it: what changed, or that the
 * story is withdrawn.
 */
export function NoticeDialog({ id, kind }: { id: string; kind: NoticeKind }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const session = sessionOf(id)
  const key = noticeTextKey(id, kind)
  const text = useNoticeTexts(({ texts }) => texts[key] ?? '')
  const [asked, setAsked] = useState(false)
  const [language] = useField(session, 'language')
  const [direction] = useField(session, 'direction')
  const standings = useStandings(session)
  const exported = useExported(id)
  const timeText = useTimeText()
  const [insist, setInsist] = useState(false)
  const holdsOn = useHolds(session)
  // A story that must no longer be read is withdrawn without waiting for anything.
  const holds = kind === 'kill' ? [] : (holdsOn?.('announce') ?? [])
  const isHeld = kind !== 'kill' && (holdsOn === null || stops(holds, insist))

  const publish = () => {
    setAsked(true)
    if (text.trim() === '' || isHeld) return
    closeDialog()
    asPerson((person) => {
      void (async () => {
        signDraft(session.doc, person)
        const act = actOf(person.id)
        const rules = rulesNow(id)
        const isDone =
          kind === 'kill'
            ? kill(session.doc, text, act)
            : (await announceStory(session.doc, kind, text, act, { rules, insist })).done
        // A new hold came up in the meantime, so the dialog asks again, with the same text.
        if (!isDone) return openDialog({ name: 'notice', id, kind })
        keepNoticeText(key, '')
        await sayReleased(id, kind)
      })()
    })
  }
  return (
    <Dialog
      title={t(`notice.${kind}.title`)}
      role={kind === 'kill' ? 'alertdialog' : 'dialog'}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{tApp('cancel')}</Button>}
      confirm={{
        label: t(`notice.${kind}.publish`),
        run: publish,
        kind: kind === 'kill' ? 'danger' : 'primary',
        isDisabled: isHeld,
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          publish()
        }}
        className="flex flex-col gap-4"
      >
        <p className="text-sm text-soft">{t(`notice.${kind}.what`)}</p>
        {exported && (
          <p className="text-sm text-warn">
            {t('notice.exported', { name: exported.name, at: timeText(exported.at) })}
          </p>
        )}
        {kind !== 'kill' && standings && <Since id={id} standings={standings} />}
        <HoldList
          session={session}
          holds={holds}
          insistLabel={t('insist.announce')}
          insist={insist}
          onInsist={setInsist}
        />
        <TextField
          label={t(`notice.${kind}.text`)}
          help={t('notice.help', { language: languageName(language, currentLanguage()) })}
          error={asked && text.trim() === '' ? t(`notice.${kind}.missing`) : null}
          value={text}
          onChange={(typed) => keepNoticeText(key, typed)}
          rows={4}
          maxLength={limits.text}
          lang={language}
          dir={direction}
          isRequired
          autoFocus
        />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}

/** What is published with the notice: whether the story differs from what its readers have. */
function Since({ id, standings: { publication } }: { id: string; standings: Standings }) {
  const { t } = useTranslation('review')
  const givenWords = useGivenWords()
  if (publication.state === 'none') return null
  const words = givenWords(publication.publication)
  if (publication.state === 'same')
    return <p className="rounded-lg bg-accent-soft px-3 py-2 text-sm">{t('notice.same', words)}</p>
  const show = () => openDialog({ name: 'timeline', id, version: publication.publication.id })
  return (
    <div className="flex items-center justify-between gap-3 text-sm">
      <p>{t('notice.changed', words)}</p>
      <Button onPress={show}>{t('approval.differences')}</Button>
    </div>
  )
}
