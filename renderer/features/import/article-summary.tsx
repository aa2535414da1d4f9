import { Info, TextSelect } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import type { Reading } from '#shared/api/contract.ts'
import { sourceOf } from '#shared/formats/sources.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { leftOutText, readNoteText } from '#shared/locales/text.ts'
import { leftOutOf } from './left-out.ts'
import { recognisedFields } from './recognised-fields.ts'

interface ArticleSummaryProps {
  reading: Reading
  /** Parts of the file that are in none of its stories. */
  beside: readonly LeftOut[]
  wide: boolean
}

/** The article made from the copy: its fields, and what was assumed and not read. */
export function ArticleSummary({ reading, beside, wide }: ArticleSummaryProps) {
  const { t } = useTranslation('import')
  const leftOutId = useId()
  const { article, notes, format } = reading
  const source = sourceOf(format)
  const leftOut = [...beside, ...leftOutOf(reading)]
  const fields = recognisedFields(article, regionalLanguage())
  return (
    <section
      aria-label={t('article')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard too
      tabIndex={0}
      className={`flex min-h-0 flex-col gap-4 overflow-y-auto ${wide ? 'flex-1' : 'w-80 shrink-0 max-md:w-auto'}`}
    >
      {notes.length > 0 && (
        <ul className="flex flex-col gap-2 rounded-md bg-warn-soft p-3 text-sm text-warn">
          {notes.map((note) => (
            <li key={`${note.code} ${JSON.stringify(note.details)}`} className="flex gap-2">
              <Info size={14} aria-hidden className="mt-0.5 shrink-0" />
              <span>{readNoteText(note, currentLanguage())}</span>
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <div className="rounded-md bg-warn-soft p-3 text-sm text-warn">
          <h3 id={leftOutId} className="flex gap-2 font-medium">
            <TextSelect size={14} aria-hidden className="mt-0.5 shrink-0" />
            {t('leftOut')}
          </h3>
          <ul aria-labelledby={leftOutId} className="mt-1 flex list-disc flex-col gap-1 pl-9">
            {leftOut.map((each) => (
              <li key={each.kind} className="break-words">
                {leftOutText(each, currentLanguage())}
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className="flex flex-col gap-2.5">
        <div>
          <dt className="text-xs font-medium text-soft">{t('readAs')}</dt>
          <dd>{'name' in source ? source.name : t(`format.${source.id}`)}</dd>
        </div>
        {fields.map(({ name, value, expected }) =>
          value === '' && !expected ? null : (
            <div key={name}>
              <dt className="text-xs font-medium text-soft">{t(`fields.${name}`)}</dt>
              {value === '' ? (
                <dd className="text-soft italic">{t('none')}</dd>
              ) : (
                <dd
                  dir="auto"
                  className={`line-clamp-4 break-words ${name === 'headline' ? 'font-serif text-lg font-semibold' : ''}`}
                >
                  {value}
                </dd>
              )}
            </div>
          ),
        )}
      </dl>
      {reading.lines.length === 0 && notes.length === 0 && leftOut.length === 0 && (
        <p className="text-sm text-soft">{t('complete')}</p>
      )}
    </section>
  )
}
