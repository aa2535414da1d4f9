import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react'
import type { CheckSeverity } from '#shared/checks/severity.ts'

const looks = {
  error: { Icon: CircleAlert, tone: 'text-danger' },
  warning: { Icon: TriangleAlert, tone: 'text-warn' },
  hint: { Icon: Lightbulb, tone: 'text-accent' },
} as const

/** The severity of a finding as an icon; `label` names it. */
export function SeverityIcon({ severity, label }: { severity: CheckSeverity; label: string }) {
  const { Icon, tone } = looks[severity]
  return (
    <span className={`mt-0.5 shrink-0 ${tone}`}>
      <Icon size={16} aria-hidden />
      <span className="sr-only">{label}: </span>
    </span>
  )
}
