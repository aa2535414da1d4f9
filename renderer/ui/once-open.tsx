import { type ReactNode, useState } from 'react'

interface OnceOpenProps {
  title: string
  startsOpen?: boolean
  children: ReactNode
}

/** A line that expands to its content, which is rendered only while it is expanded. */
export function OnceOpen({ title, startsOpen = false, children }: OnceOpenProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-default rounded text-sm font-medium wrap-anywhere">{title}</summary>
      {isOpen && <div className="mt-2">{children}</div>}
    </details>
  )
}
