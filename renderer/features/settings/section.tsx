import type { ReactNode } from 'react'

const grids = { 2: 'grid-cols-2', 3: 'grid-cols-3 max-lg:grid-cols-2' } as const

/** A group of settings under its title. */
export function Section({
  title,
  columns = 2,
  children,
}: {
  title: string
  columns?: keyof typeof grids
  children: ReactNode
}) {
  return (
    <section>
      <h3 className="mb-3 border-b border-line pb-1 text-sm font-semibold">{title}</h3>
      <div className={`grid items-start gap-x-6 gap-y-4 max-sm:grid-cols-1 ${grids[columns]}`}>{children}</div>
    </section>
  )
}
