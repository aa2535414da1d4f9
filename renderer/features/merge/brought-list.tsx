import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { type Brought, broughtBy, type Merge } from '#shared/merge/index.ts'
import { personIn } from '#shared/review/people/people.ts'

/** What a merge brought in, and from whom. Nothing if the draft does not know. */
export function BroughtList({ session, merge }: { session: DraftSession; merge: Merge }) {
  const { t } = useTranslation('merge')
  const { t: tField } = useTranslation('inspector')
  const brought = useMemo(() => known(session, merge), [session, merge])
  if (brought === null) return null
  const { written, removed, moved, fields, comments } = brought
  const people = [...new Set([...written, ...comments].map(({ by }) => by))]
  if (people.length + removed + moved + fields.length === 0)
    return <p className="text-sm text-soft">{t('brought.nothing')}</p>
  const list = (parts: readonly string[]) => new Intl.ListFormat(currentLanguage(), { type: 'unit' }).format(parts)
  const countOf = (shares: Brought['written'], person: string | null) =>
    shares.find(({ by }) => by === person)?.count ?? 0
  return (
    <ul aria-label={t('brought.label')} className="flex flex-col gap-1 text-sm">
      {people.map((by) => {
        const person = by === null ? null : personIn(session.doc, by)
        const [words, remarks] = [countOf(written, by), countOf(comments, by)]
        const parts = [
          ...(words > 0 ? [t('brought.words', { count: words })] : []),
          ...(remarks > 0 ? [t('brought.comments', { count: remarks })] : []),
        ]
        return (
          <li key={by ?? ''} className="flex items-center gap-2">
            <PersonBadge person={person} />
            <span className="min-w-0 wrap-anywhere">{`${person?.name ?? t('somebody')}: ${list(parts)}`}</span>
          </li>
        )
      })}
      {removed > 0 && <li>{t('brought.removed', { count: removed })}</li>}
      {moved > 0 && <li>{t('brought.moved', { count: moved })}</li>}
      {fields.length > 0 && (
        <li>{t('brought.fields', { names: list(fields.map((field) => tField(`fields.${field}`))) })}</li>
      )}
    </ul>
  )
}

/**
 * A draft may have been written by any program: a version that it does not contain does not count.
 */
function known({ doc }: DraftSession, merge: Merge): Brought | null {
  try {
    return broughtBy(doc, merge)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
