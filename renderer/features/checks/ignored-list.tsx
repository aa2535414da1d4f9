import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Checks } from '#renderer/state/checks/checks.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type Finding, ignoreKey } from '#shared/checks/finding.ts'
import { useFindingWords } from './finding-words.ts'

interface IgnoredListProps {
  checks: Checks
  findings: readonly Finding[]
  isReadOnly: boolean
}

/** The ignored findings of the story, collapsed. Each can be shown again. */
export function IgnoredList({ checks, findings, isReadOnly }: IgnoredListProps) {
  const { t } = useTranslation('checks')
  const wordsOf = useFindingWords()
  const [isOpen, setOpen] = useState(false)
  const kinds = [...new Map(findings.map((finding) => [ignoreKey(finding), finding])).entries()]
  if (kinds.length === 0) return null
  return (
    <div className="max-h-1/2 shrink-0 overflow-auto border-t border-line px-3 py-2">
      <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('ignored', { count: kinds.length })}
      </Button>
      {isOpen && (
        <ul className="flex flex-col gap-1">
          {kinds.map(([key, finding]) => {
            const { what, quote } = wordsOf(finding)
            return (
              <li key={key} className="flex flex-wrap items-center justify-between gap-2 text-sm">
                <span className="min-w-40 flex-1 [overflow-wrap:anywhere]">
                  {what} {quote !== '' && <span className="font-serif text-soft">{quote}</span>}
                </span>
                {!isReadOnly && (
                  <Button
                    aria-label={t('againNamed', { what: `${what} ${quote}` })}
                    onPress={() => checks.ignore(finding, false)}
                  >
                    {t('again')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
