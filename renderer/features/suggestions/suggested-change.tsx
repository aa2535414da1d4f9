import type { Mark } from '@tiptap/pm/model'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import { formChange } from '#renderer/ui/form-change.ts'
import { WordRuns } from '#renderer/ui/word-runs.tsx'
import { languageName } from '#shared/article/language.ts'
import { type BodyChange, movedBy, type WordRun } from '#shared/review/index.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'

/** The longest part of a change that the list shows. */
const longest = 240

/** The change of a group of suggestions, in words. */
export function SuggestedChange({ group: { suggestions } }: { group: SuggestionGroup }) {
  const { t } = useTranslation('suggestions')
  const { t: tField } = useTranslation('inspector')
  const [first] = suggestions
  if (first.kind === 'field')
    return (
      <>
        <span className="block text-xs text-soft">{tField(`fields.${first.field}`)}</span>
        <WordRuns suggestion={first} />
      </>
    )
  const moved = movedBy(suggestions)
  if (moved !== null)
    return (
      <>
        <span className="block text-xs text-soft">{t('moved')}</span>
        <span dir="auto" className="line-clamp-6">
          <MovedWords words={moved.words} />
        </span>
      </>
    )
  const changes = suggestions.flatMap((suggestion) => (suggestion.kind === 'field' ? [] : suggestion.changes))
  if (first.kind === 'marks') return <MarksChanged changes={changes} />
  return (
    <span dir="auto" className="line-clamp-6">
      {changes.map((change) => (
        <OneChange key={`${change.kind} ${change.baseline.from} ${change.live.from}`} change={change} />
      ))}
    </span>
  )
}

/** A moved text, with the changes made inside it. */
function MovedWords({ words }: { words: readonly WordRun[] }) {
  return words.map(({ text, change }, index) => {
    // The runs are made anew with each suggestion: places serve as keys.
    const key = `${index} ${change}`
    if (change === 'deleted')
      return (
        <del key={key} className="text-person">
          {shown(text)}
        </del>
      )
    if (change === 'inserted')
      return (
        <ins key={key} className="text-person underline">
          {shown(text)}
        </ins>
      )
    return <span key={key}>{shown(text.replace(/\n$/, ''))}</span>
  })
}

function OneChange({ change }: { change: BodyChange }) {
  const { t } = useTranslation('suggestions')
  switch (change.kind) {
    case 'text':
      return (
        <>
          {change.before !== '' && <del className="text-person">{shown(change.before)}</del>}
          {change.after !== '' && <ins className="text-person underline">{shown(change.after)}</ins>}
        </>
      )
    case 'block':
      return <span className="block">{formChange(change.before, change.after, t)}</span>
    case 'marks':
      return <MarksChanged changes={[change]} />
  }
}

const known = ['bold', 'italic', 'underline', 'strike', 'link', 'language', 'superscript', 'subscript'] as const

function MarksChanged({ changes }: { changes: readonly BodyChange[] }) {
  const { t } = useTranslation('suggestions')
  const words = changes.map((change) => (change.kind === 'marks' ? change.text : '')).join('')
  const [first] = changes
  if (first?.kind !== 'marks') return null
  const name = ({ type, attrs }: Mark) => {
    const kind = t(`marks.${known.find((mark) => mark === type.name) ?? 'bold'}`)
    const tag = passageLanguage(attrs.tag)
    return tag === null ? kind : `${kind}: ${languageName(tag, currentLanguage())}`
  }
  const what = [
    ...first.added.map((mark) => t('added', { name: name(mark) })),
    ...first.removed.map((mark) => t('removed', { name: name(mark) })),
  ]
  return (
    <>
      <span className="block text-xs text-soft">{what.join(', ')}</span>
      {shown(words)}
    </>
  )
}

function shown(text: string): string {
  const line = text.replaceAll('\n', '¶')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
