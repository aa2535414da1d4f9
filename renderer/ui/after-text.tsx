import { type ComponentType, type ReactNode, useDeferredValue } from 'react'
import { loadAfterText, useStart } from '#renderer/first-paint/start.ts'
import { Guarded } from './guarded.tsx'

/**
 * A part of the window around the text. When the window starts, the text comes first: this part is
 * loaded once the text accepts keys, and drawn in pieces between which keys are handled. Until then
 * `meanwhile` is shown.
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
    // Later it is drawn at once: a draft that is opened then has no start phase.
    const drawn = useDeferredValue(loaded, useStart.getState().whole)
    if (!drawn || Part === null) return meanwhile
    return (
      <Guarded>
        <Part {...props} />
      </Guarded>
    )
  }
}
