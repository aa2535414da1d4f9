import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Progress as Bar } from '#renderer/ui/progress.tsx'
import { errorText } from '#shared/locales/text.ts'
import type { Progress } from './batch.ts'
import type { Check } from './use-checks.ts'

/** The progress of exporting several stories, and the stories that could not be exported. */
export function ProgressReport({ progress, checks }: { progress: Progress; checks: readonly Check[] }) {
  const { t } = useTranslation('export')
  const { t: tApp } = useTranslation('app')
  const { done, count, failed } = progress
  return (
    <>
      <Bar label={t('progress', { done, count })} done={done} count={count} />
      {failed.length > 0 && (
        <section className="mt-4">
          <h3 className="text-sm font-semibold text-danger">{t('failed')}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {failed.map(({ id, error }) => (
              <li key={id}>
                <span className="font-medium">
                  {checks.find((check) => check.id === id)?.headline || tApp('untitled')}:{' '}
                </span>
                {errorText(error, currentLanguage())}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
