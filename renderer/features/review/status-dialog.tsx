import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { sessionOf } from '#renderer/state/sessions.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useField } from '#renderer/state/use-draft.ts'
import { useStanding } from '#renderer/state/use-standing.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { readArticle } from '#shared/article/draft.ts'
import type { Status } from '#shared/article/status.ts'
import { actOf } from '#shared/review/act.ts'
import { contentHash } from '#shared/review/content-hash.ts'
import { signDraft } from '#shared/review/people.ts'
import { changeStatus, moves } from '#shared/review/workflow.ts'
import { approvalWords } from './approval-banner.tsx'
import { StatusMark } from './status-mark.tsx'

/** The statuses that vouch for what the story says. */
const vouching: ReadonlySet<Status> = new Set(['approved', 'published'])

/** Asks where a story goes next, with a note for whoever takes it up. */
export function StatusDialog({ id, to }: { id: string; to: Status | null }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const session = sessionOf(id)
  const [status] = useField(session, 'status')
  const ways = moves[status]
  const [chosen, setChosen] = useState<Status | null>(to)
  const [note, setNote] = useState('')
  const target = ways.find((way) => way === chosen) ?? ways[0]
  const standing = useStanding(session)
  const required = useSettings(({ settings }) => settings.requireApproval)
  const isApproved = standing?.state === 'standing'
  const isHeld = target === 'published' && required && !isApproved

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
        {target === 'published' && standing !== null && !isApproved && (
          <div role="status" className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            {standing.state === 'void' && <p>{t('approval.unlike', approvalWords(standing.approval))}</p>}
            {required && <p>{t('approval.required')}</p>}
          </div>
        )}
        <TextField
          label={t('status.note')}
          help={t('status.noteHelp')}
          value={note}
          onChange={setNote}
          rows={3}
          maxLength={10_000}
        />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
