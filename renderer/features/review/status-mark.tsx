import { Ban, CircleCheck, CircleDashed, CircleDot, Globe, MessageSquareWarning, OctagonX } from 'lucide-react'
import type { Status } from '#shared/article/status.ts'

const marks = {
  draft: { Icon: CircleDashed, tone: 'text-soft' },
  inReview: { Icon: CircleDot, tone: 'text-accent' },
  changesRequested: { Icon: MessageSquareWarning, tone: 'text-warn' },
  approved: { Icon: CircleCheck, tone: 'text-good' },
  published: { Icon: Globe, tone: 'text-good' },
  spiked: { Icon: Ban, tone: 'text-soft' },
  killed: { Icon: OctagonX, tone: 'text-danger' },
} as const

/** The icon of a status, shown beside its name. */
export function StatusMark({ status, size = 15 }: { status: Status; size?: number }) {
  const { Icon, tone } = marks[status]
  return <Icon size={size} aria-hidden className={`shrink-0 ${tone}`} />
}
