import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Checks } from '#renderer/state/checks/checks.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Finding } from '#shared/checks/finding.ts'
import { rules } from '#shared/checks/rules.ts'
import type { FindingWords } from './finding-words.ts'
import { SeverityIcon } from './severity-icon.tsx'

interface FindingRowProps {
  finding: Finding
  words: FindingWords
  checks: Checks
  isCurrent: boolean
  isReadOnly: boolean
  /** Findings of the same rule that can be fixed, including this one. */
  alike: readonly Finding[]
  /** The number of findings in the row, and which of them it shows, counted from 1. */
  which: number
  count: number
}

/** A finding: what, how severe and where. The current one also shows why, and what can be done. */
export function FindingRow({ finding, words, checks, isCurrent, isReadOnly, alike, which, count }: FindingRowProps) {
  const { t } = useTranslation('checks')
  const source = finding.details.source || (rules.find(({ id }) => id === finding.rule)?.source ?? '')
  return (
    <div className="px-3 py-2">
      <AriaButton
        onPress={() => checks.goTo(finding, false)}
        className="flex w-full cursor-default gap-2 rounded px-1 py-0.5 text-start text-sm hover:bg-hover"
      >
        <SeverityIcon severity={finding.severity} label={words.severity} />
        <span className="min-w-0 flex-1">
          <span className="block [overflow-wrap:anywhere]">
            {words.what}
            {count > 1 && (
              <span className="ml-1.5 rounded-full bg-pressed px-1.5 text-xs whitespace-nowrap tabular-nums">
                {isCurrent ? t('whichOf', { which, count }) : t('times', { count })}
              </span>
            )}
          </span>
          <span className="block text-xs text-soft [overflow-wrap:anywhere]">
            {words.where}
            {words.quote !== '' && (
              <>
                {' · '}
                <span className="font-serif text-sm">{words.quote}</span>
              </>
            )}
          </span>
        </span>
      </AriaButton>
      {isCurrent && (
        <div className="mt-1 ml-7 flex flex-col gap-2 text-sm">
          <p className="text-soft">
            {words.why}
            {source !== '' && <span className="block text-xs">{t('source', { source })}</span>}
          </p>
          {words.fix !== null && <p className="[overflow-wrap:anywhere]">{words.fix}</p>}
          {!isReadOnly && (
            <div className="flex flex-wrap gap-2">
              {words.fix !== null && <Button onPress={() => checks.fix([finding])}>{t('fix')}</Button>}
              {words.fix !== null && alike.length > 1 && (
                <Button onPress={() => checks.fix(alike)}>{t('fixAll', { count: alike.length })}</Button>
              )}
              <Button kind="quiet" onPress={() => checks.ignore(finding)}>
                {t('ignore')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
