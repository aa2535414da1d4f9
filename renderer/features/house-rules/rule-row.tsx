import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import type { HouseRule } from '#shared/checks/house/rule.ts'

interface RuleRowProps {
  rule: HouseRule
  /** Somebody else keeps it: it can be read alone. */
  isFixed: boolean
  onOpen(): void
  /** Switches it off; one that is off is tried first. */
  onSwitch(): void
}

/**
 * A rule in the list: whether it is on, what it finds, what is written instead, why, and by which
 * book.
 */
export function RuleRow({ rule, isFixed, onOpen, onSwitch }: RuleRowProps) {
  const { t } = useTranslation('house')
  const { t: tChecks } = useTranslation('checks')
  const name = rule.find.join(' | ')
  const about = [
    ...(rule.kind === 'pattern' ? [t('pattern')] : []),
    t(`severities.${rule.severity}`),
    rule.languages.join(', '),
    rule.categories.join(', '),
    periodOf(rule),
    rule.why,
    rule.source === '' ? '' : tChecks('source', { source: rule.source }),
  ].filter((each) => each !== '')
  const line = isFixed ? 'block [overflow-wrap:anywhere]' : 'block truncate'
  const said = (
    <>
      <span className={line}>
        <span className={rule.kind === 'pattern' ? 'font-mono text-sm' : 'font-serif'}>{name}</span>
        {rule.instead !== '' && (
          <>
            <span aria-hidden className="text-soft">
              {' → '}
            </span>
            <span className="font-serif">{rule.instead}</span>
          </>
        )}
      </span>
      <span className={`${line} text-xs text-soft`}>{about.join(' · ')}</span>
    </>
  )
  return (
    <div className="flex items-center gap-3 py-1.5">
      <Checkbox aria-label={t('isOn', { name })} isSelected={rule.on} isDisabled={isFixed} onChange={onSwitch} />
      {isFixed ? (
        <div className="min-w-0 flex-1 px-1 py-0.5">{said}</div>
      ) : (
        <AriaButton
          onPress={onOpen}
          className="min-w-0 flex-1 cursor-default rounded px-1 py-0.5 text-start hover:bg-hover"
        >
          <span className="sr-only">{t('openRule')} </span>
          {said}
        </AriaButton>
      )}
    </div>
  )
}

/** The first and the last day that a rule counts for, as dates are written here; '' for always. */
function periodOf({ from, until }: HouseRule): string {
  if (from === null && until === null) return ''
  const format = new Intl.DateTimeFormat(regionalLanguage(), { dateStyle: 'medium', timeZone: 'UTC' })
  return [from, until]
    .map((day) => (day === null ? '' : format.format(Date.parse(day))))
    .join(' – ')
    .trim()
}
