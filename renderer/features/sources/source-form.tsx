import { useTranslation } from 'react-i18next'
import { focusBody } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { closeSource, typeSource, useSourceForms } from '#renderer/state/source-forms.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { actOf } from '#shared/review/people/act.ts'
import { addSource, changeSource, type Source, sourceParts } from '#shared/review/sources.ts'
import { PassageLink } from './passage-link.tsx'

interface SourceFormProps {
  session: DraftSession
  formKey: string
  /** The note that is being edited; null for a new one. */
  replaces: Source | null
}

/** The form for adding or editing a note. Escape returns to the text; the input is kept. */
export function SourceForm({ session, formKey, replaces }: SourceFormProps) {
  const { t } = useTranslation('sources')
  const { t: tApp } = useTranslation('app')
  const form = useSourceForms((state) => state.forms[formKey])
  if (!form) return null
  const { note, anchor } = form
  const empty = sourceParts.every((part) => note[part].trim() === '')
  const keep = () => {
    if (empty) return
    const act = actOf(useSettings.getState().settings.profile?.id ?? null)
    if (replaces) changeSource(session.sources.doc, act, replaces, note)
    else addSource(session.sources.doc, act, note, anchor)
    closeSource(formKey)
    focusBody(session)
  }
  return (
    <form
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) focusBody(session)
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        keep()
      }}
      className="flex flex-col gap-3 rounded-lg border border-accent bg-raised p-3 shadow-float"
    >
      <PassageLink session={session} anchor={anchor} />
      {sourceParts.map((part, index) => (
        <TextField
          key={part}
          label={t(part)}
          value={note[part]}
          onChange={(value) => typeSource(formKey, { ...note, [part]: value })}
          rows={part === 'checked' ? 2 : 1}
          maxLength={10_000}
          autoFocus={index === 0}
        />
      ))}
      <div className="flex justify-end gap-2">
        <Button
          kind="quiet"
          onPress={() => {
            closeSource(formKey)
            focusBody(session)
          }}
        >
          {tApp('cancel')}
        </Button>
        <Button kind="primary" type="submit" isDisabled={empty}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
