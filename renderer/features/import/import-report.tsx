import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { errorText } from '#shared/locales/text.ts'
import type { Row } from './rows.ts'

type Failed = Extract<Row, { state: 'failed' }>

/**
 * The result of importing many files: how many drafts were made, and which files could not be read
 * and why.
 */
export function ImportReport({ made, failed, onClose }: { made: number; failed: readonly Failed[]; onClose(): void }) {
  const { t } = useTranslation('import')
  const lines = failed.map(({ title, of, error }) => ({
    // A message about a file names the file.
    name: of === null ? '' : `${of.name}: ${title} – `,
    why: errorText(error, currentLanguage()),
  }))
  const copy = () => navigator.clipboard.writeText(lines.map(({ name, why }) => `${name}${why}`).join('\n'))
  return (
    <Dialog
      title={t('report.title')}
      width="large"
      onClose={onClose}
      actions={<Button onPress={() => void copy()}>{t('report.copy')}</Button>}
      confirm={{ label: t('report.close'), run: onClose, autoFocus: true }}
    >
      <p>{t('made', { count: made })}</p>
      <section aria-labelledby="import-report-failed" className="mt-4">
        <h3 id="import-report-failed" className="text-sm font-semibold text-danger">
          {t('failed', { count: failed.length })}
        </h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard too */}
        <ul tabIndex={0} className="mt-2 flex max-h-[50vh] flex-col gap-1 overflow-y-auto text-sm">
          {lines.map(({ name, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: files may be called the same
            <li key={index} className="break-words [content-visibility:auto]">
              <span className="font-medium">{name}</span>
              {why}
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  )
}
