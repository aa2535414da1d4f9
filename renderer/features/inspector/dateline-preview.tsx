import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { formatDateline } from '#shared/dateline/index.ts'
import { useInspector } from './context.ts'

/** The dateline as it will be printed, in the style of its agency and the article's language. */
export function DatelinePreview() {
  const { t } = useTranslation('inspector')
  const { session, language, direction } = useInspector()
  const [place] = useField(session, 'dateline.place')
  const [region] = useField(session, 'dateline.region')
  const [country] = useField(session, 'dateline.country')
  const [date] = useField(session, 'dateline.date')
  const [agency] = useField(session, 'dateline.agency')
  const text = formatDateline({ place, region, country, date, agency }, { language })
  return (
    <p className="rounded-md bg-page px-2.5 py-2 text-sm text-soft">
      <span className="mr-2 text-xs text-faint">{t('printed')}</span>
      <output
        aria-label={t('printed')}
        lang={language}
        dir={direction}
        className="line-clamp-4 font-serif text-base break-words"
      >
        {text === '' ? '–' : text}
      </output>
    </p>
  )
}
