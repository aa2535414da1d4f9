import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import type { ArchiveReport } from '#shared/import/archive-report.ts'
import { countTexts, placesText, reportEntryText } from '#shared/locales/archive-text.ts'
import { errorText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'

interface ArchiveReportProps {
  report: ArchiveReport
  /** Whether the whole report is shown, and not only the numbers. */
  isWhole: boolean
}

/**
 * The result of importing an archive: the number of stories, and what was not understood and where.
 */
export function ArchiveReportView({ report, isWhole }: ArchiveReportProps) {
  const { t } = useTranslation('archive')
  const { archive } = words.in(currentLanguage())
  return (
    <section aria-label={t('report')} className="mt-3 flex flex-col gap-4 text-sm">
      <ul className="flex flex-col gap-0.5 tabular-nums">
        {countTexts(report, currentLanguage()).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isWhole && report.told.length === 0 && report.failures.length === 0 && <p>{archive.nothing}</p>}
      {isWhole && report.told.length > 0 && (
        <Lines
          title={archive.toldTitle}
          lines={report.told.map((told) => ({
            words: reportEntryText(told, currentLanguage()),
            more: placesText(told, currentLanguage()),
          }))}
        />
      )}
      {isWhole && report.failures.length > 0 && (
        <Lines
          title={archive.failedTitle}
          lines={report.failures.map(({ place, error }) => ({
            words: place,
            more: errorText(unpackError(error), currentLanguage()),
          }))}
        />
      )}
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly { words: string; more: string }[] }) {
  const id = useId()
  return (
    <div>
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard too */}
      <ul tabIndex={0} aria-labelledby={id} className="mt-1 flex max-h-[40vh] flex-col gap-1.5 overflow-y-auto">
        {lines.map(({ words, more }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
          <li key={index} className="wrap-anywhere [content-visibility:auto]">
            {words}
            {more !== '' && <span className="block text-soft">{more}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
