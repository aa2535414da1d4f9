import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import type { HouseRule } from '#shared/checks/house/rule.ts'

interface RuleRowProps {
  rule: HouseRule
  onOpen(): void
  /** Switches it off; one that is off is tried first. */
  onSwitch(): void
}

/** A rule in the list: whether it is on, what it finds, what is written instead, and why. */
export function RuleRow({ rule, onOpen, onSwitch }: RuleRowProps) {
  const { t } = useTranslation('house')
  const name = rule.find.join(' | ')
  const about = [
    ...(rule.kind === 'pattern' ? [t('pattern')] : []),
    t(`severities.${rule.severity}`),
    rule.languages.join(', '),
    rule.categories.join(', '),
    periodOf(rule),
    rule.why,
  ].filter((each) => each !== '')
  return (
    <div className="flex items-center gap-3 py-1.5">
      <Checkbox aria-label={t('isOn', { name })} isSelected={rule.on} onChange={onSwitch} />
      <AriaButton
        onPress={onOpen}
        className="min-w-0 flex-1 cursor-default rounded px-1 py-0.5 text-start hover:bg-hover"
      >
        <span className="sr-only">{t('openRule')} </span>
        <span className="block truncate">
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
        <span className="block truncate text-xs text-soft">{about.join(' · ')}</span>
      </AriaButton>
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
