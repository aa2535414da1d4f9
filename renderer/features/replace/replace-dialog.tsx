import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { findOptions, queryOf, useFind } from '#renderer/state/find.ts'
import { useLibrary } from '#renderer/state/library.ts'
import { useReach } from '#renderer/state/newsroom.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type FindScope, findScopeSchema, type Result } from '#shared/api/contract.ts'
import { maxTermLength } from '#shared/find/index.ts'
import { errorText } from '#shared/locales/text.ts'
import { chosenIn, type LeftOut } from './choice.ts'
import { FoundDrafts } from './found-drafts.tsx'
import { Outcome } from './outcome.tsx'
import { settleOpen, useSearch } from './use-search.ts'

type Where = 'everywhere' | 'shown'

/** Finds text in all drafts, shows every hit, and replaces the ticked ones. */
export function ReplaceDialog() {
  const { t } = useTranslation('find')
  const { t: library } = useTranslation('library')
  const reach = useReach()
  const { t: app } = useTranslation('app')
  const find = useFind()
  const shown = useLibrary((state) => state.query)
  const [where, setWhere] = useState<Where>('everywhere')
  const [published, setPublished] = useState(false)
  const [left, setLeft] = useState<LeftOut>(new Set())
  const [running, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<Result<'find.replace'> | null>(null)
  const query = queryOf(find)
  const scope = scopeOf(where === 'shown' ? shown : {}, published)
  const { drafts, unread, next, error, searching, again, more } = useSearch({
    query,
    replacement: find.replacement,
    scope,
  })
  const chosen = drafts.flatMap((draft) => {
    const hits = chosenIn(draft, left)
    return hits.length > 0 ? [{ id: draft.id, hits }] : []
  })
  const count = chosen.reduce((sum, { hits }) => sum + hits.length, 0)

  const change = (changed: Partial<typeof find>) => {
    setOutcome(null)
    setLeft(new Set())
    useFind.setState(changed)
  }
  const replace = async () => {
    if (query === null) return
    setRunning(true)
    try {
      await settleOpen()
      setOutcome(await desk.call('find.replace', { query, replacement: find.replacement, drafts: chosen }))
      await again()
    } catch (failure) {
      sayError(failure)
    } finally {
      setRunning(false)
    }
  }

  const label = () => {
    if (running) return t('all.replacing')
    if (count === 0) return t('replace')
    return t(find.replacement === '' ? 'all.delete' : 'all.replace', { count })
  }

  return (
    <Dialog
      title={t('all.title')}
      width="large"
      onClose={closeDialog}
      actions={
        <>
          <Summary drafts={drafts} unfinished={next !== null} />
          <Button onPress={closeDialog}>{app('close')}</Button>
        </>
      }
      confirm={{
        label: label(),
        run: () => void replace(),
        kind: find.replacement === '' ? 'danger' : 'primary',
        isDisabled: count === 0 || running || searching,
      }}
    >
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 max-md:grid-cols-1">
        <TextField
          autoFocus
          label={t('term')}
          value={find.term}
          maxLength={maxTermLength}
          spellCheck="false"
          error={error === null ? null : errorText(error, currentLanguage())}
          onChange={(term) => change({ term })}
        />
        <TextField
          label={t('replacement')}
          value={find.replacement}
          maxLength={maxTermLength}
          onChange={(replacement) => change({ replacement })}
        />
        <div className="flex flex-wrap gap-x-5 gap-y-2 pt-1">
          {findOptions.map((option) => (
            <Checkbox key={option} isSelected={find[option]} onChange={(wanted) => change({ [option]: wanted })}>
              {t(`options.${option}`)}
            </Checkbox>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Select<Where>
            label={t('all.where')}
            hideLabel
            choices={[
              { id: 'everywhere', label: t('all.everywhere') },
              { id: 'shown', label: t('all.shown') },
            ]}
            value={where}
            onChange={setWhere}
          />
          <Checkbox isSelected={published} onChange={setPublished}>
            {t('all.published')}
          </Checkbox>
        </div>
      </div>
      <div className="mt-4 flex min-h-48 flex-col gap-4 border-t border-line pt-3" aria-busy={searching}>
        {reach !== null && <p className="text-xs text-soft">{library('reach.said', reach)}</p>}
        {outcome && <Outcome outcome={outcome} drafts={drafts} />}
        {query === null && <p className="text-soft">{t('all.intro')}</p>}
        {query !== null && drafts.length === 0 && error === null && outcome === null && (
          <p className="text-soft">{t(searching ? 'all.searching' : 'all.nothing')}</p>
        )}
        {unread.length > 0 && (
          <p className="text-sm text-soft">
            {t('all.unread', { headlines: unread.map(({ headline }) => headline || t('all.untitled')).join(' · ') })}
          </p>
        )}
        <FoundDrafts drafts={drafts} left={left} onLeave={setLeft} />
        {next !== null && (
          <Button isDisabled={searching} onPress={() => void more()}>
            {t('all.more')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function scopeOf(query: Partial<FindScope>, published: boolean): FindScope {
  const { view, search, status, agency, category, language } = query
  return findScopeSchema.parse({ view, search, status, agency, category, language, published })
}

function Summary({ drafts, unfinished }: { drafts: readonly { hits: readonly unknown[] }[]; unfinished: boolean }) {
  const { t } = useTranslation('find')
  const hits = drafts.reduce((sum, draft) => sum + draft.hits.length, 0)
  const found = t('all.found', { count: hits })
  return (
    <p role="status" className="mr-auto text-sm text-soft">
      {hits > 0 && t('all.inDrafts', { found, count: drafts.length })}
      {unfinished && ` · ${t('all.unfinished')}`}
    </p>
  )
}
