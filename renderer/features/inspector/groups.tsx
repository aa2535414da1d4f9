import { useTranslation } from 'react-i18next'
import { useField, useText } from '#renderer/draft/follow/use-draft.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Select } from '#renderer/ui/select.tsx'
import type { FieldName } from '#shared/article/fields.ts'
import { agencyName, findAgency } from '#shared/dateline/index.ts'
import { BylineList } from './byline-list.tsx'
import { defaultCategories } from './categories.ts'
import { ChoiceEntry } from './choice-entry.tsx'
import { useInspector } from './context.ts'
import { DateEntry } from './date-entry.tsx'
import { DatelinePreview } from './dateline-preview.tsx'
import { Entry } from './entry.tsx'
import type { GroupName } from './folded-groups.ts'
import { KeywordEntry } from './keyword-entry.tsx'
import { LabelEntry } from './label-entry.tsx'
import { LanguageEntry } from './language-entry.tsx'
import { PlaceEntry } from './place-entry.tsx'
import { Source } from './source.tsx'
import { SubjectEntry } from './subject-entry.tsx'
import { TextEntry } from './text-entry.tsx'
import { TimeEntry } from './time-entry.tsx'
import { UrgencyEntry } from './urgency-entry.tsx'
import { ZoneEntry } from './zone-entry.tsx'

function Story() {
  return (
    <>
      <TextEntry name="kicker" />
      <TextEntry name="headline" rows={2} />
      <TextEntry name="deck" rows={2} />
      <TextEntry name="summary" rows={3} />
    </>
  )
}

function Dateline() {
  const { session, language } = useInspector()
  const agencies = useSettings(({ settings }) => settings.agencies)
  const [agency, setAgency] = useText(session, 'agency')
  const spelled = agencies.map(({ name }) => {
    const known = findAgency(name)
    return known?.name === name ? agencyName(known, language.split('-')[0] ?? '') : name
  })
  return (
    <>
      <PlaceEntry />
      <div className="grid grid-cols-2 gap-2">
        <TextEntry name="dateline.region" />
        <TextEntry name="dateline.country" />
      </div>
      <DateEntry />
      <ChoiceEntry
        name="dateline.agency"
        choices={spelled}
        onChoose={(choice) => {
          if (agency === '') setAgency(choice)
        }}
      />
      <DatelinePreview />
    </>
  )
}

function Filing() {
  const { language } = useInspector()
  const { agencies, categories } = useSettings(({ settings }) => settings)
  return (
    <>
      <ChoiceEntry name="agency" choices={agencies.map(({ name }) => name)} />
      <ChoiceEntry name="category" choices={categories.length > 0 ? categories : defaultCategories(language)} />
      <KeywordEntry />
      <SubjectEntry />
      <TextEntry name="slugline" />
      <UrgencyEntry />
    </>
  )
}

function Publication() {
  const { t } = useTranslation('inspector')
  const usual = useSettings(({ settings }) => settings.usageTerms)
  return (
    <>
      <TimeEntry name="publishedAt" offersNow />
      <ZoneEntry />
      <TimeEntry name="embargoUntil" />
      <TextEntry name="canonicalUrl" isCode placeholder="https://" help={t('canonicalHelp')} />
      <TextEntry name="usageTerms" rows={2} {...(usual ? { placeholder: usual } : {})} />
      <LabelEntry />
    </>
  )
}

function Language() {
  const { t } = useTranslation('inspector')
  const { session, isReadOnly } = useInspector()
  const [direction, setDirection] = useField(session, 'direction')
  return (
    <>
      <LanguageEntry />
      <Entry name="direction">
        <Select
          label={t('fields.direction')}
          choices={[
            { id: 'ltr', label: t('directions.ltr') },
            { id: 'rtl', label: t('directions.rtl') },
          ]}
          value={direction}
          onChange={setDirection}
          isDisabled={isReadOnly}
        />
      </Entry>
    </>
  )
}

interface GroupContent {
  name: GroupName
  /** The fields in the group, used to find a field. */
  fields: readonly FieldName[]
  Content(): React.ReactNode
}

/** The groups of the inspector, from those that every story needs to those that few need. */
export const groups: readonly GroupContent[] = [
  { name: 'story', fields: ['kicker', 'headline', 'deck', 'summary'], Content: Story },
  { name: 'byline', fields: ['bylines'], Content: BylineList },
  {
    name: 'dateline',
    fields: ['dateline.place', 'dateline.region', 'dateline.country', 'dateline.date', 'dateline.agency'],
    Content: Dateline,
  },
  { name: 'filing', fields: ['agency', 'category', 'keywords', 'subjects', 'slugline', 'urgency'], Content: Filing },
  {
    name: 'publication',
    fields: ['publishedAt', 'timeZone', 'embargoUntil', 'canonicalUrl', 'usageTerms', 'label', 'labelReason'],
    Content: Publication,
  },
  { name: 'language', fields: ['language', 'direction'], Content: Language },
  { name: 'note', fields: ['editorNote'], Content: () => <TextEntry name="editorNote" rows={3} /> },
  { name: 'source', fields: [], Content: Source },
]
