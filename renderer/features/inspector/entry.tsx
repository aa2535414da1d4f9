import type { ReactNode } from 'react'
import type { FieldName } from '#shared/article/fields.ts'
import { useInspector } from './context.ts'

/**
 * The frame of a field's entry: it makes the field findable and shows messages about it at its
 * edge.
 */
export function Entry({
  name,
  className = '',
  children,
}: {
  name: FieldName
  className?: string
  children: ReactNode
}) {
  const { mark } = useInspector()
  return (
    <div data-field={name} className={`relative ${className}`}>
      {children}
      <span className="absolute end-0 -top-0.5">{mark(name)}</span>
    </div>
  )
}
