import { Send } from 'lucide-react'
import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { sessionOf } from '#renderer/state/sessions.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useStandings } from '#renderer/state/use-standings.ts'
import { useWorkflow } from '#renderer/state/use-workflow.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { readArticle } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/act.ts'
import { noticesFor } from '#shared/review/after-publication.ts'
import { contentHash } from '#shared/review/content-hash.ts'
import { signDraft } from '#shared/review/people.ts'
import { changeStatus, type Move } from '#shared/review/workflow.ts'
import { givenWords } from './given-words.ts'
import { StatusMark } from './status-mark.tsx'
import { TellReaders } from './tell-readers.tsx'

/** The statuses that vouch for what the story says. */
const vouching: ReadonlySet<Move> = new Set(['approved', 'published'])

/** Asks where a story goes next, with a note for whoever takes it up. */
export function StatusDialog({ id, to }: { id: string; to: Move | null }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const session = sessionOf(id)
  const { status, ways, record } = useWorkflow(session)
  const [chosen, setChosen] = useState<Move | null>(to)
  const [note, setNote] = useState('')
  const target = ways.find((way) => way === chosen) ?? ways[0]
  const standings = useStandings(session)
  const standing = standings?.approval ?? null
  const required = useSettings(({ settings }) => settings.requireApproval)
  const conflicts = useStore(conflictsIn(session).state, ({ open }) => open.length)
  const isApproved = standing?.state === 'standing'
  const publication = target === 'published' ? standings?.publication : undefined
  // Readers have something else: what changed is published with its text.
  const isUnsaid = publication?.state === 'changed'
  const isHeld = target === 'published' && ((required && !isApproved) || isUnsaid)

  const move = () => {
    if (target === undefined || isHeld) return
    closeDialog()
    asPerson((person) => {
      void (async () => {
        const hash = vouching.has(target) ? await contentHash(readArticle(session.doc, id)) : null
        signDraft(session.doc, person)
        changeStatus(session.doc, target, actOf(person.id), { note: note.trim() || null, hash })
      })()
    })
  }
  return (
    <Dialog
      title={t('status.change')}
      onClose={closeDialog}
      width="small"
      actions={
        <>
          <div className="mr-auto">
            <Button
              kind="quiet"
              onPress={() => {
                closeDialog()
                asPerson(() => openDialog({ name: 'send', id }))
              }}
            >
              <Send size={15} aria-hidden />
              {commandLabel('package.send')}
            </Button>
          </div>
          <Button onPress={closeDialog}>{tApp('cancel')}</Button>
          <Button kind="primary" isDisabled={target === undefined || isHeld} onPress={move}>
            {target && t(`status.moves.${target}`)}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          move()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) move()
        }}
        className="flex flex-col gap-4"
      >
        <RadioGroup
          aria-label={t('status.where')}
          value={target ?? null}
          onChange={(value) => setChosen(ways.find((way) => way === value) ?? null)}
          className="flex flex-col gap-1"
        >
          {ways.map((way) => (
            <Radio
              key={way}
              value={way}
              autoFocus={way === target}
              className="flex cursor-default items-center gap-2.5 rounded-lg border border-line bg-page px-3 py-2 data-[focus-visible]:outline-2 data-[hovered]:bg-hover data-[selected]:border-accent data-[selected]:bg-accent-soft"
            >
              <StatusMark status={way} />
              <span className="font-medium">{t(`status.moves.${way}`)}</span>
              <span className="ml-auto text-xs text-soft">{tApp(`status.${way}`)}</span>
            </Radio>
          ))}
        </RadioGroup>
        {target !== undefined && vouching.has(target) && conflicts > 0 && (
          <p role="status" className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            {t('approval.conflicts', { count: conflicts })}
          </p>
        )}
        {target === 'published' && standing !== null && !isApproved && (
          <div role="status" className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            {standing.state === 'void' && <p>{t('approval.unlike', givenWords(standing.approval))}</p>}
            {required && <p>{t('approval.required')}</p>}
          </div>
        )}
        {publication?.state === 'changed' && (
          <p role="status" className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            {t('publication.again', givenWords(publication.publication))}
          </p>
        )}
        <TextField
          label={t('status.note')}
          help={t('status.noteHelp')}
          value={note}
          onChange={setNote}
          rows={3}
          maxLength={10_000}
        />
        <TellReaders id={id} possible={noticesFor(status, record)} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
