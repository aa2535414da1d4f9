import { type ComponentType, type ReactNode, useDeferredValue } from 'react'
import { loadAfterText, useStart } from '#renderer/first-paint/start.ts'
import { Guarded } from './guarded.tsx'

/**
 * A part of the window that stands around the text. At the window's start the text comes first:
 * this is loaded once the text takes keys, and drawn in pieces between which keys come through.
 * Until then `meanwhile` holds its place.
 */
export function afterText<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null
  loadAfterText(async () => {
    Part = await load()
  })
  return (props) => {
    const loaded = useStart((state) => state.loaded)
    // Later on it is drawn at once: a draft that is opened then has no beginning of its own.
    const drawn = useDeferredValue(loaded, useStart.getState().whole)
    if (!drawn || Part === null) return meanwhile
    return (
      <Guarded>
        <Part {...props} />
      </Guarded>
    )
  }
}
