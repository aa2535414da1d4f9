import { CircleAlert, CircleCheck, Clock, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { regionalLanguage, spoken } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useTabs } from '#renderer/state/tabs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { problemText } from '#shared/locales/problem-text.ts'
import { type Problem, severities } from '#shared/publish/problem.ts'
import type { Check } from './use-checks.ts'

const looks = {
  error: { Icon: CircleAlert, tone: 'text-danger', title: 'blocked' },
  hold: { Icon: Clock, tone: 'text-warn', title: 'held' },
  warning: { Icon: TriangleAlert, tone: 'text-warn', title: 'warned' },
} as const

/** What stands in the way of an export, the gravest first; of several stories, under their headlines. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation('export')
  const clear = checks.filter(({ problems }) => problems.length === 0)
  return (
    <div className="flex flex-col gap-4" data-testid="export-checks">
      {clear.length > 0 && (
        <p className="flex items-center gap-2 text-good">
          <CircleCheck size={16} aria-hidden />
          {t('ready', { count: clear.length })}
        </p>
      )}
      {severities.map((severity) => (
        <Group key={severity} severity={severity} checks={checks} />
      ))}
    </div>
  )
}

function Group({ severity, checks }: { severity: Problem['severity']; checks: readonly Check[] }) {
  const { t } = useTranslation('export')
  const { t: tApp } = useTranslation('app')
  const { Icon, tone, title } = looks[severity]
  const found = checks
    .map(({ id, headline, problems }) => ({
      id,
      headline,
      problems: problems.filter((each) => each.severity === severity),
    }))
    .filter(({ problems }) => problems.length > 0)
  if (found.length === 0) return null
  const words = { language: spoken(), region: regionalLanguage() }
  return (
    <section>
      <h3 className={`mb-1 flex items-center gap-2 text-sm font-semibold ${tone}`}>
        <Icon size={16} aria-hidden />
        {t(title)}
      </h3>
      <ul className="flex flex-col gap-1 pl-6">
        {found.map(({ id, headline, problems }) => (
          <li key={id}>
            {checks.length > 1 && <span className="font-medium">{headline || tApp('untitled')}: </span>}
            {problems.map((problem) => problemText(problem, words)).join(' ')}
            {checks.length === 1 && <Differences id={id} problems={problems} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Shows what differs from what was published, or else from what was approved. */
function Differences({ id, problems }: { id: string; problems: readonly Problem[] }) {
  const { t } = useTranslation('export')
  const isOpen = useTabs(({ open }) => open.includes(id))
  const versionOf = (code: Problem['code']) => problems.find((each) => each.code === code)?.details.version
  const version = versionOf('changedSincePublication') ?? versionOf('approvalVoid')
  if (!isOpen || version === undefined) return null
  return (
    <div className="mt-1.5">
      <Button onPress={() => openDialog({ name: 'timeline', id, version })}>{t('differences')}</Button>
    </div>
  )
}
