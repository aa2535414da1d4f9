import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { askProduction, openStories, useProduction } from '#renderer/state/production.ts'
import { useProfile } from '#renderer/state/profile.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { statuses } from '#shared/article/status.ts'
import { forgetView, isSameView, saveView, useSavedViews } from './views.ts'

/**
 * Which part of production is shown: a named view, or filters by desk, status, person and words of
 * the headline.
 */
export function ViewBar() {
  const { t } = useTranslation(['production', 'app'])
  const joined = useNewsroom()?.joined ?? null
  const view = useProduction((state) => state.view)
  const any = { id: '', label: t('any') }
  return (
    <div className="flex flex-wrap items-end gap-2 pb-3">
      <div className="w-44">
        <NamedViews />
      </div>
      <div className="w-36">
        <Select
          label={t('column.desk')}
          choices={[any, ...(joined?.desks ?? []).map(({ id, name }) => ({ id, label: name }))]}
          value={view.desk ?? ''}
          onChange={(desk) => askProduction({ desk: desk || null })}
        />
      </div>
      <div className="w-40">
        <Select
          label={t('column.status')}
          choices={[
            any,
            { id: 'open', label: t('open') },
            ...statuses.map((id) => ({ id, label: t(`app:status.${id}`) })),
          ]}
          value={view.status ?? ''}
          onChange={(chosen) => {
            const status = statuses.find((each) => each === chosen)
            askProduction({ status: chosen === 'open' ? 'open' : (status ?? null) })
          }}
        />
      </div>
      <div className="w-40">
        <Select
          label={t('column.holder')}
          choices={[any, ...(joined?.people ?? []).map(({ id, name }) => ({ id, label: name }))]}
          value={view.holder ?? ''}
          onChange={(holder) => askProduction({ holder: holder || null })}
        />
      </div>
      <div className="min-w-36 flex-1">
        <TextField
          label={t('search')}
          value={view.search}
          onChange={(search) => askProduction({ search })}
          maxLength={200}
          autoComplete="off"
        />
      </div>
    </div>
  )
}

/** The named views. A view without a name can be given one. */
function NamedViews() {
  const { t } = useTranslation('production')
  const me = useProfile()
  const view = useProduction((state) => state.view)
  const saved = useSavedViews((state) => state.views)
  const usual = [
    { id: 'open', label: t('open'), view: openStories },
    ...(me === null ? [] : [{ id: 'mine', label: t('mine'), view: { ...openStories, holder: me.id } }]),
    { id: 'all', label: t('all'), view: { ...openStories, status: null, sort: 'changed', descending: true } },
  ] as const
  const all = [...usual, ...saved.map(({ name, view: kept }) => ({ id: `saved ${name}`, label: name, view: kept }))]
  const current = all.find((each) => isSameView(each.view, view))
  return (
    <Select
      label={t('view')}
      choices={[...all.map(({ id, label }) => ({ id, label })), ...(current ? [] : [{ id: '', label: t('unnamed') }])]}
      value={current?.id ?? ''}
      onChange={(id) => {
        const chosen = all.find((each) => each.id === id)
        if (chosen) askProduction(chosen.view)
      }}
    />
  )
}

/** Names the view, or deletes its name. */
export function ViewActions() {
  const { t } = useTranslation('production')
  const view = useProduction((state) => state.view)
  const saved = useSavedViews((state) => state.views)
  const [name, setName] = useState<string | null>(null)
  const current = saved.find((each) => isSameView(each.view, view))
  const save = (event: FormEvent) => {
    event.preventDefault()
    saveView(name ?? '', view)
    setName(null)
  }
  if (current !== undefined)
    return (
      <Button kind="quiet" onPress={() => forgetView(current.name)}>
        {t('forgetView', { name: current.name })}
      </Button>
    )
  if (name === null)
    return (
      <Button kind="quiet" onPress={() => setName('')}>
        {t('saveView')}
      </Button>
    )
  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setName(null)
      }}
      className="flex items-center gap-2"
    >
      <TextField autoFocus label={t('viewName')} value={name} onChange={setName} maxLength={100} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {t('save')}
      </Button>
    </form>
  )
}
