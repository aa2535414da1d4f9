import { Check, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import type { Suggestions } from '#renderer/state/suggestions/suggestions.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useFieldText } from '#renderer/ui/field-value.ts'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { personIn } from '#shared/review/people/people.ts'
import { changeText } from './change-text.ts'
import { SuggestedChange } from './suggested-change.tsx'

interface SuggestionRowProps {
  session: DraftSession
  suggestions: Suggestions
  group: SuggestionGroup
  isSelected: boolean
  isReadOnly: boolean
  onSelect(key: string, isSelected: boolean): void
}

/** One suggestion: who, when, what, and the decisions. */
export function SuggestionRow({ session, suggestions, group, isSelected, isReadOnly, onSelect }: SuggestionRowProps) {
  const { t } = useTranslation('suggestions')
  const people = group.authors.map((id) => personIn(session.doc, id))
  const { t: tField } = useTranslation('inspector')
  const [first] = group.suggestions
  const what = changeText(group, t, tField, useFieldText(first.kind === 'field' ? first.field : 'headline'))
  const names = people.map((person) => person?.name ?? t('unknown')).join(', ') || t('unknown')
  return (
    <div className="px-3 py-2">
      <div className="flex items-center gap-2">
        {!isReadOnly && (
          <Checkbox
            aria-label={t('selectOne', { what })}
            isSelected={isSelected}
            onChange={(selected) => onSelect(group.key, selected)}
          />
        )}
        <PersonBadge person={people[0] ?? null} />
        <span className="min-w-0 truncate text-sm font-medium">{names}</span>
        {group.at !== null && <Moment at={new Date(group.at).toISOString()} />}
        {!isReadOnly && (
          <span className="ms-auto flex">
            <IconButton label={t('accept')} name={t('acceptOne', { what })} onPress={() => suggestions.accept([group])}>
              <Check size={16} aria-hidden />
            </IconButton>
            <IconButton label={t('reject')} name={t('rejectOne', { what })} onPress={() => suggestions.reject([group])}>
              <X size={16} aria-hidden />
            </IconButton>
          </span>
        )}
      </div>
      <Button
        onPress={() => suggestions.goTo(group, false)}
        className={`mt-1 block w-full cursor-default rounded px-1 py-0.5 text-start text-sm hover:bg-hover ${people[0] ? `person-${people[0].colour}` : ''}`}
      >
        <span className="sr-only">{t('go')}: </span>
        <SuggestedChange group={group} />
      </Button>
    </div>
  )
}
