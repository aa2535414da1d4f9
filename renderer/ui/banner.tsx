import type { ReactNode } from 'react'

const tones = {
  info: 'bg-accent-soft text-ink',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
  error: 'bg-danger-soft text-danger',
} as const

/** A line across a pane that shows a state while it lasts. `error`: the state has just arisen. */
export function Banner({
  tone,
  children,
  action,
}: {
  tone: keyof typeof tones
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-4 py-2 text-sm ${tones[tone]}`}
    >
      <span className="min-w-[min(100%,20rem)] flex-1">{children}</span>
      {action && <span className="ms-auto flex max-w-full flex-wrap justify-end gap-2">{action}</span>}
    </div>
  )
}
