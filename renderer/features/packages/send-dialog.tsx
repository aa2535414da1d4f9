import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { desk } from '#renderer/api/desk.ts'
import { useArticle } from '#renderer/draft/follow/use-article.ts'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { saveFile } from '#renderer/state/files.ts'
import { useFiledStory, useNewsroom } from '#renderer/state/newsroom.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { useProfile } from '#renderer/state/profile.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Args } from '#shared/api/contract.ts'
import { packageMediaType } from '#shared/api/package-file.ts'
import { packageDays } from '#shared/newsroom/package.ts'
import { figureOf, figuresIn } from '#shared/publish/figure.ts'
import type { Person } from '#shared/review/people/person.ts'
import { moves } from '#shared/review/workflow/workflow.ts'
import { PackageContents } from './package-contents.tsx'

/**
 * Sends a story as a file, or to a colleague by way of the newsroom: what is included, the note,
 * and whether the story moves to review. `note` is what was already written before this was chosen.
 */
export function SendDialog({ id, note: begun = '' }: { id: string; note?: string | undefined }) {
  const { t } = useTranslation('packages')
  const { t: tApp } = useTranslation('app')
  const session = sessionOf(id)
  const person = useProfile()
  const [status] = useField(session, 'status')
  const [note, setNote] = useState(begun)
  const [withSources, setWithSources] = useState(false)
  const [withOriginals, setWithOriginals] = useState(false)
  const [toReview, setToReview] = useState(true)
  const [to, setTo] = useState('')
  const [sending, setSending] = useState(false)
  const newsroom = useNewsroom()
  const filed = useFiledStory(id)
  const colleagues = newsroom?.joined?.people.filter((each) => each.id !== person?.id) ?? []
  const colleague = colleagues.find((each) => each.id === to) ?? null
  const isUp = newsroom?.link === 'up'
  const sources = useStore(session.sources.state, (state) => state.sources.length)
  const images = new Set(figuresIn(useArticle(session).body).flatMap((figure) => figureOf(figure)?.asset ?? [])).size
  const mayReview = moves[status].includes('inReview')
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])

  const save = async (packing: Args<'packages.write'>) => {
    const { name, bytes, update } = await desk.call('packages.write', packing)
    if (!shown.current) return
    const saved = await saveFile(name, new Uint8Array(bytes), packageMediaType)
    if (saved === null) return
    session.take(update)
    closeDialog()
    const { reveal } = saved
    sayNews(t('sent', { name }), reveal && { label: tApp('showInFolder'), run: reveal })
  }
  const hand = async (packing: Args<'packages.write'>, { id: to, name }: Person) => {
    await desk.call('newsroom.sendPackage', { ...packing, to })
    closeDialog()
    sayNews(t(isUp ? 'sentTo' : 'sentLater', { name }))
  }
  const send = async () => {
    if (sending) return
    setSending(true)
    try {
      // The last keys typed belong to it too.
      await session.whenSaved()
      if (!shown.current) return
      const packing = {
        id,
        note: note.trim() || null,
        sources: withSources,
        originals: withOriginals,
        review: toReview && mayReview,
      }
      if (colleague === null) await save(packing)
      else await hand(packing, colleague)
    } catch (error) {
      sayError(error)
    } finally {
      setSending(false)
    }
  }
  const how =
    colleague === null
      ? t('howToSend')
      : [
          t('onlyTo', { name: colleague.name }),
          filed === null ? t('notFiled') : [],
          t('waits', { name: colleague.name, days: packageDays }),
          isUp ? [] : t('later'),
        ]
          .flat()
          .join(' ')
  return (
    <Dialog
      title={t('send')}
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{tApp('cancel')}</Button>}
      confirm={{ label: sending ? t('sending') : t(colleague === null ? 'save' : 'sendNow'), run: () => void send() }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
        className="flex flex-col gap-4"
      >
        <p className="flex items-center gap-2 text-sm">
          <span className="text-soft">{t('from')}</span>
          <PersonBadge person={person} />
          <span className="min-w-0 truncate font-medium">{person?.name}</span>
        </p>
        {colleagues.length > 0 && (
          <Select
            label={t('to')}
            choices={[{ id: '', label: t('aFile') }, ...colleagues.map((each) => ({ id: each.id, label: each.name }))]}
            value={to}
            onChange={setTo}
          />
        )}
        <TextField
          label={t('note')}
          help={t('noteHelp')}
          value={note}
          onChange={setNote}
          rows={3}
          maxLength={10_000}
          autoFocus
        />
        {mayReview && (
          <Checkbox isSelected={toReview} onChange={setToReview}>
            <span className="text-sm">{t('review')}</span>
          </Checkbox>
        )}
        <Checkbox isSelected={withSources} onChange={setWithSources} isDisabled={sources === 0}>
          <span className="text-sm">
            {t('sources', { count: sources })}
            <span className="block text-xs text-soft">{t('sourcesHelp')}</span>
          </span>
        </Checkbox>
        <Checkbox isSelected={withOriginals} onChange={setWithOriginals} isDisabled={images === 0}>
          <span className="text-sm">
            {t('originals', { count: images })}
            <span className="block text-xs text-soft">{t('originalsHelp')}</span>
          </span>
        </Checkbox>
        <PackageContents session={session} how={how} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
