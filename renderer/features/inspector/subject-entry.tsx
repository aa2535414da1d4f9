import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField, useText } from '#renderer/draft/follow/use-draft.ts'
import { useTopics } from '#renderer/state/topics.ts'
import { type ComboBoxOption, Picker } from '#renderer/ui/combo-box.tsx'
import { EntryTags } from '#renderer/ui/entry-tags.tsx'
import { given } from '#shared/given.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

/** The most that are offered. More letters narrow the list. */
const most = 60

/**
 * The subjects, from IPTC's Media Topics. Enter adds the first one offered, or the one selected
 * with the arrow keys. The one that matches the category is offered first.
 */
export function SubjectEntry() {
  const { t } = useTranslation('inspector')
  const { session, language, direction, error, isReadOnly } = useInspector()
  const [subjects, set] = useField(session, 'subjects')
  const [category] = useText(session, 'category')
  const [typed, setTyped] = useState('')
  const topics = useTopics()

  const found = (topics?.findTopics(typed, language) ?? []).filter(({ code }) => !subjects.includes(code))
  const meant = typed === '' ? (topics?.topicOfCategory(category) ?? null) : null
  const ofCategory = meant === null || subjects.includes(meant) ? undefined : topics?.topicOf(meant, language)
  const offered: ComboBoxOption[] = [
    ...(ofCategory ? [{ id: ofCategory.code, label: t('subjectOf', { topic: ofCategory.name }) }] : []),
    ...found
      .filter(({ code }) => code !== ofCategory?.code)
      .slice(0, most)
      .map(({ code, name, path }) => ({ id: code, label: name, ...given({ detail: path.at(-1) }) })),
  ]
  const pick = (codes: string[]) => {
    set(codes)
    setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    const isChosen = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    const [first] = found
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isChosen || typed.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    if (first !== undefined) pick([...subjects, first.code])
  }

  return (
    <Entry name="subjects" className="flex flex-col gap-1.5">
      <div onKeyDownCapture={press}>
        <Picker
          label={t('fields.subjects')}
          value={typed}
          onChange={setTyped}
          suggestions={offered}
          picked={subjects}
          onPick={pick}
          onLeave={() => setTyped('')}
          placeholder={t('addSubject')}
          help={t('subjectsHelp')}
          error={error('subjects')}
          isDisabled={isReadOnly || topics === null}
          lang={language}
          dir={direction}
        />
      </div>
      <EntryTags
        label={t('fields.subjects')}
        entries={subjects.map((code) => ({ id: code, label: topics?.topicName(code, language) ?? code }))}
        lang={language}
        onRemove={(gone) => {
          if (!isReadOnly) set(subjects.filter((code) => !gone.has(code)))
        }}
      />
    </Entry>
  )
}
