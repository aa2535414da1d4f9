import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { runCommand, useEffects } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import { suggestionViews } from '#renderer/state/suggestions/suggestion-state.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { useRowFocus } from '#renderer/ui/use-row-focus.ts'
import { personIn } from '#shared/review/people/people.ts'
import { SuggestionList } from './suggestion-list.tsx'

/** Entries in the list of authors: everybody, or unknown authors. */
const everybody = '*'
const nobody = ''

/**
 * All suggestions, by whom and when, with the decisions: one by one, several, all of one author, or
 * all. Whoever decides with the keyboard is at the next one then.
 */
export function SuggestionPanel({ session }: { session: DraftSession }) {
  const pane = useRef<HTMLDivElement>(null)
  useRowFocus(pane)
  return (
    <div ref={pane} tabIndex={-1} className="h-full -outline-offset-2">
      <Suggested session={session} />
    </div>
  )
}

function Suggested({ session }: { session: DraftSession }) {
  const { t } = useTranslation('suggestions')
  const suggestions = suggestionsIn(session)
  const { groups, current, view, baseline } = useStore(suggestions.state)
  const readOnly = useSession(session, (state) => state.readOnly)
  const [author, setAuthor] = useState(everybody)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  if (baseline === null || groups.length === 0) return <NothingSuggested />

  const authors = [...new Set(groups.flatMap(({ authors }) => authors[0] ?? nobody))]
  const chosen = authors.includes(author) ? author : everybody
  const shown = chosen === everybody ? groups : groups.filter(({ authors }) => (authors[0] ?? nobody) === chosen)
  const selected = shown.filter(({ key }) => ticked.has(key))
  const wanted = selected.length > 0 ? selected : shown
  const decide = (decision: 'accept' | 'reject', decided: readonly SuggestionGroup[]) => {
    suggestions[decision](decided)
    setTicked(new Set())
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 flex-col gap-2 border-b border-line px-3 py-2">
        <div className="grid grid-cols-2 gap-2">
          <Select
            label={t('view')}
            choices={suggestionViews.map((id) => ({ id, label: t(`views.${id}`) }))}
            value={view}
            onChange={(wanted) => suggestions.show(wanted)}
          />
          <Select
            label={t('author')}
            choices={[everybody, ...authors].map((id) => ({ id, label: nameOf(session, id, t) }))}
            value={chosen}
            onChange={setAuthor}
          />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <span role="status" className="text-sm text-soft">
            {t('count', { count: shown.length })}
          </span>
          {readOnly === null && (
            <span className="ms-auto flex gap-2">
              <Button onPress={() => decide('accept', wanted)}>
                {selected.length > 0 ? t('acceptSelected', { count: selected.length }) : t('acceptAll')}
              </Button>
              <Button onPress={() => decide('reject', wanted)}>
                {selected.length > 0 ? t('rejectSelected', { count: selected.length }) : t('rejectAll')}
              </Button>
            </span>
          )}
        </div>
      </div>
      <SuggestionList
        session={session}
        suggestions={suggestions}
        groups={shown}
        current={current}
        selected={ticked}
        isReadOnly={readOnly !== null}
        onSelect={(key, isSelected) =>
          setTicked((before) => new Set(isSelected ? [...before, key] : [...before].filter((each) => each !== key)))
        }
      />
    </div>
  )
}

function nameOf(session: DraftSession, author: string, t: (key: 'everybody' | 'unknown') => string): string {
  if (author === everybody) return t('everybody')
  return personIn(session.doc, author)?.name ?? t('unknown')
}

function NothingSuggested() {
  const { t } = useTranslation('suggestions')
  const effect = useEffects(({ effects }) => effects['suggest.toggle'])
  return (
    <div className="flex flex-col items-start gap-4 px-4 py-6">
      <p className="text-sm text-soft">{t('none')}</p>
      {!effect?.active && (
        <Button isDisabled={!effect?.enabled} onPress={() => runCommand('suggest.toggle')}>
          {t('start')}
        </Button>
      )}
    </div>
  )
}
