import { ProgressBar } from 'react-aria-components'

/** A progress bar; `label` says the progress in words. */
export function Progress({ label, done, count }: { label: string; done: number; count: number }) {
  return (
    <ProgressBar value={done} maxValue={count} aria-label={label}>
      {({ percentage }) => (
        <>
          <p className="mb-1 text-sm text-soft tabular-nums">{label}</p>
          <div className="h-2 overflow-hidden rounded-full bg-pressed">
            <div className="h-full bg-accent" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
