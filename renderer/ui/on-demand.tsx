import { type ComponentType, type ReactNode, useEffect, useReducer } from 'react'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import { Guarded } from './guarded.tsx'

const waiting = new Set<() => Promise<void>>()

/**
 * A component whose code is loaded when it is first shown, or earlier when the window is idle
 * (`loadInAdvance`); then it appears at once. Until it is loaded, `meanwhile` is shown. (React's
 * own `lazy` delays what it waited for by 300 ms, even if it did not have to wait.)
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null
  const fetch = async () => {
    waiting.delete(fetch)
    Part = await load()
  }
  waiting.add(fetch)
  return (props) => {
    const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
    const isMissing = Part === null
    useEffect(() => {
      if (!isMissing) return
      let isShown = true
      const bring = async () => {
        await keepTrying(fetch, () => isShown && Part === null)
        if (isShown) draw()
      }
      void bring()
      return () => {
        isShown = false
      }
    }, [isMissing])
    if (Part === null) return meanwhile
    return (
      <Guarded>
        <Part {...props} />
      </Guarded>
    )
  }
}

/** Loads everything that has not been shown yet, one after the other, while the window is idle. */
export function loadInAdvance(): void {
  requestIdleCallback(async () => {
    const [next] = waiting
    if (next === undefined) return
    // What cannot be loaded now is tried again when it is shown.
    await next().catch(() => {})
    loadInAdvance()
  })
}
