import { CircleAlert, CircleCheck, Clock, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { FieldName } from '#shared/article/fields.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import { type Problem, severities } from '#shared/publish/problem.ts'
import { remediesOf } from './remedies.ts'
import type { Check } from './use-checks.ts'
import { useNextFocus } from './use-next-focus.ts'

const looks = {
  error: { Icon: CircleAlert, tone: 'text-danger', title: 'blocked' },
  hold: { Icon: Clock, tone: 'text-warn', title: 'held' },
  warning: { Icon: TriangleAlert, tone: 'text-warn', title: 'warned' },
} as const

interface CheckListProps {
  checks: readonly Check[]
  /** Called when a problem was fixed in place. */
  onMended(): void
  /** Called when the last problem with a button is gone from the list. */
  onAllMended(): void
}

/**
 * The problems that stop an export, the most severe first, each with its fix; for several stories,
 * under their headlines.
 */
export function CheckList({ checks, onMended, onAllMended }: CheckListProps) {
  const { t } = useTranslation('export')
  const list = useNextFocus(checks, onAllMended)
  const clear = checks.filter(({ problems }) => problems.length === 0)
  return (
    <div ref={list} tabIndex={-1} className="flex flex-col gap-4 outline-none" data-testid="export-checks">
      {clear.length > 0 && (
        <p className="flex items-center gap-2 text-good">
          <CircleCheck size={16} aria-hidden />
          {t('ready', { count: clear.length })}
        </p>
      )}
      {severities.map((severity) => (
        <Group key={severity} severity={severity} checks={checks} onMended={onMended} />
      ))}
    </div>
  )
}

type GroupProps = Omit<CheckListProps, 'onAllMended'> & { severity: Problem['severity'] }

function Group({ severity, checks, onMended }: GroupProps) {
  const { t } = useTranslation('export')
  const { t: tApp } = useTranslation('app')
  const { Icon, tone, title } = looks[severity]
  const found = checks
    .map((check) => ({ ...check, problems: check.problems.filter((each) => each.severity === severity) }))
    .filter(({ problems }) => problems.length > 0)
  if (found.length === 0) return null
  return (
    <section>
      <h3 className={`mb-1 flex items-center gap-2 text-sm font-semibold ${tone}`}>
        <Icon size={16} aria-hidden />
        {t(title)}
      </h3>
      <ul className="flex flex-col gap-1 pl-6">
        {found.map(({ id, headline, problems }) => (
          <li key={id}>
            {checks.length > 1 && <p className="pt-1 font-medium">{headline || tApp('untitled')}</p>}
            <ul>
              {problems.map((problem) => (
                <Found key={`${problem.code} ${problem.field}`} id={id} problem={problem} onMended={onMended} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Found({ id, problem, onMended }: { id: string; problem: Problem; onMended(): void }) {
  const { t } = useTranslation('inspector')
  const times = useTimeWords()
  const field = t(`fields.${problem.field as FieldName}`, { defaultValue: problem.field })
  const mend = async (run: () => Promise<void> | void) => {
    try {
      await run()
      onMended()
    } catch (error) {
      sayError(error)
    }
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-1 last:border-0">
      <p className="min-w-48 flex-1 py-1">{problemText(problem, { language: currentLanguage(), ...times, field })}</p>
      <div className="flex flex-wrap justify-end gap-1.5">
        {remediesOf(id, problem).map(({ label, run }) => (
          <Button key={label} onPress={() => void mend(run)}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  )
}
