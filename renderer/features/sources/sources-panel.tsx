import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { shortcutLabel } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { selectedPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useSourceForms, writeSource } from '#renderer/state/source-forms.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { errorText } from '#shared/locales/text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { addSource, deleteSource, type Source, sourceParts } from '#shared/review/sources.ts'
import { PassageLink } from './passage-link.tsx'
import { SourceForm } from './source-form.tsx'

/** The private notes on the story's sources. */
export function SourcesPanel({ session }: { session: DraftSession }) {
  const { t } = useTranslation('sources')
  const state = useStore(session.sources.state)
  const readOnly = useSession(session, ({ readOnly }) => readOnly !== null)
  const adding = useSourceForms((forms) => forms.forms[session.id])
  if (state.phase === 'failed')
    return (
      <p className="px-4 py-6 text-sm text-danger">{state.failure && errorText(state.failure, currentLanguage())}</p>
    )
  return (
    <div className="flex flex-col gap-3 p-3">
      <p className="px-1 text-xs text-soft">{t('private')}</p>
      {state.save.state === 'unsaved' && (
        <p role="status" className="rounded-md bg-warn-soft px-2 py-1 text-sm text-warn">
          {t('unsaved', { why: errorText(state.save.reason, currentLanguage()) })}
        </p>
      )}
      {state.sources.length === 0 && !adding && state.phase === 'open' && (
        <p className="px-1 py-2 text-sm text-soft">{t('none', { shortcut: shortcutLabel('source.add') })}</p>
      )}
      <ul aria-label={t('add')} hidden={state.sources.length === 0} className="flex flex-col gap-3">
        {state.sources.map((source) => (
          <li key={source.id}>
            <SourceCard session={session} source={source} readOnly={readOnly} />
          </li>
        ))}
      </ul>
      {adding && <SourceForm session={session} formKey={session.id} replaces={null} />}
      {!adding && !readOnly && (
        <div>
          <Button kind="quiet" onPress={() => writeSource(session.id, selectedPassage(session))}>
            <Plus size={15} aria-hidden />
            {t('add')}
          </Button>
        </div>
      )}
    </div>
  )
}

function SourceCard({ session, source, readOnly }: { session: DraftSession; source: Source; readOnly: boolean }) {
  const { t } = useTranslation('sources')
  const { t: tApp } = useTranslation('app')
  const editing = useSourceForms((forms) => forms.forms[source.id] !== undefined)
  const card = useRef<HTMLElement>(null)
  const [wasEditing, setWasEditing] = useState(editing)
  useEffect(() => {
    if (wasEditing && !editing) card.current?.focus()
    setWasEditing(editing)
  }, [editing, wasEditing])
  if (editing) return <SourceForm session={session} formKey={source.id} replaces={source} />
  const who = source.who.trim() || t('unnamed')
  const remove = () => {
    deleteSource(session.sources.doc, source.id)
    sayNews(t('removed', { who }), {
      label: tApp('undo'),
      run: () => {
        const { profile } = useSettings.getState().settings
        addSource(session.sources.doc, actOf(source.by ?? profile?.id ?? null), source, source.anchor)
      },
    })
  }
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={who}
      className="flex flex-col gap-2 rounded-lg border border-line bg-raised p-3"
    >
      <PassageLink session={session} anchor={source.anchor} />
      <dl className="flex flex-col gap-1.5">
        {sourceParts
          .filter((part) => source[part] !== '')
          .map((part) => (
            <div key={part}>
              <dt className="text-xs text-soft">{t(part)}</dt>
              <dd dir="auto" className="text-sm break-words whitespace-pre-wrap">
                {source[part]}
              </dd>
            </div>
          ))}
      </dl>
      <div className="flex items-center gap-1">
        <Moment at={source.at} />
        {!readOnly && (
          <span className="ms-auto flex">
            <IconButton label={t('edit', { who })} onPress={() => writeSource(source.id, source.anchor, source)}>
              <Pencil size={14} aria-hidden />
            </IconButton>
            <IconButton label={t('remove', { who })} onPress={remove}>
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </span>
        )}
      </div>
    </article>
  )
}
