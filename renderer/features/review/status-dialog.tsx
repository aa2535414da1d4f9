import { Send } from 'lucide-react'
import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import { useHolds } from '#renderer/draft/follow/use-holds.ts'
import { useWorkflow } from '#renderer/draft/follow/use-workflow.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { checkedNow } from '#renderer/state/checks/checked-now.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { rulesNow } from '#renderer/state/newsroom.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { sayReleased } from '#renderer/state/release/say-released.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { stops } from '#shared/publish/problem.ts'
import { deedOf, moveStory, planPublication } from '#shared/release/move.ts'
import { actOf } from '#shared/review/people/act.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Move } from '#shared/review/workflow/workflow.ts'
import { usualZone } from '#shared/settings/usual-zone.ts'
import { HoldList } from './hold-list.tsx'
import { StatusMark } from './status-mark.tsx'
import { TellReaders } from './tell-readers.tsx'

/** Asks for a story's next status, with a note for the person who takes over. */
export function StatusDialog({ id, to }: { id: string; to: Move | null }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const timeText = useTimeText()
  const session = sessionOf(id)
  const { status, ways, usual, notices, isByRole } = useWorkflow(session)
  const [chosen, setChosen] = useState<Move | null>(to)
  const [note, setNote] = useState('')
  const [insisted, setInsisted] = useState<Move | null>(null)
  const target = ways.find((way) => way === (chosen ?? usual)) ?? usual ?? undefined
  const insist = target !== undefined && insisted === target
  const holdsOn = useHolds(session)
  const deed = target && deedOf(status, target)
  // An unknown person is first asked for a name; only then the holds are known.
  const holds = deed && holdsOn ? holdsOn(deed).filter(({ code }) => code !== 'nameless') : []
  const isHeld = (deed !== undefined && holdsOn === null) || stops(holds, insist)
  const embargo = holds.find(({ code }) => code === 'embargoed')
  const canPlan = embargo !== undefined && !holds.some(({ severity }) => severity === 'error')

  const move = () => {
    if (target === undefined || isHeld) return
    closeDialog()
    asPerson((person) => {
      void (async () => {
        signDraft(session.doc, person)
        const { settings } = useSettings.getState()
        const checked = deed === 'approve' ? await checkedNow(session, person.role) : null
        const outcome = await moveStory(session.doc, target, actOf(person.id), {
          rules: rulesNow(id),
          insist,
          note: note.trim() || null,
          timeZone: usualZone(settings.timeZone),
          checked,
        })
        // A new hold came up in the meantime, so the dialog asks again.
        if (!outcome.done && outcome.holds.length > 0) openDialog({ name: 'status', id, to: target })
        if (outcome.done && deed === 'publish') await sayReleased(id, 'published')
      })()
    })
  }
  const plan = () => {
    closeDialog()
    asPerson((person) => {
      signDraft(session.doc, person)
      planPublication(session.doc, actOf(person.id), usualZone(useSettings.getState().settings.timeZone))
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
                asPerson(() => openDialog({ name: 'send', id, note }))
              }}
            >
              <Send size={15} aria-hidden />
              {commandLabel('package.send')}
            </Button>
          </div>
          <Button onPress={closeDialog}>{tApp('cancel')}</Button>
        </>
      }
      confirm={{
        label: target ? t(`status.moves.${target}`) : t('status.change'),
        run: move,
        isDisabled: target === undefined || isHeld,
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          move()
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
              autoFocus={way === (target ?? ways[0])}
              className="flex cursor-default items-center gap-2.5 rounded-lg border border-line bg-page px-3 py-2 data-[focus-visible]:outline-2 data-[hovered]:bg-hover data-[selected]:border-accent data-[selected]:bg-accent-soft"
            >
              <StatusMark status={way} />
              <span className="font-medium">{t(`status.moves.${way}`)}</span>
              <span className="ml-auto text-xs text-soft">{tApp(`status.${way}`)}</span>
            </Radio>
          ))}
        </RadioGroup>
        {isByRole && <p className="text-sm text-soft">{t('status.byRole')}</p>}
        {deed !== undefined && (
          <HoldList
            session={session}
            holds={holds}
            insistLabel={t(`insist.${deed}`)}
            insist={insist}
            onInsist={(insists) => setInsisted(insists ? (target ?? null) : null)}
          />
        )}
        {canPlan && (
          <div className="flex flex-col items-start gap-2 text-sm">
            <p className="text-soft">{t('plan.help')}</p>
            <Button onPress={plan}>{t('plan.do', { until: timeText(embargo.details.until ?? '') })}</Button>
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
        <TellReaders id={id} possible={notices} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}
