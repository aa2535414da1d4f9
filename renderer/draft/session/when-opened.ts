import type { StoreApi } from 'zustand/vanilla'

/** Resolves when a document is open or could not be opened. */
export function whenOpened<State extends { phase: 'opening' | 'open' | 'failed' }>(
  state: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
): Promise<void> {
  if (state.getState().phase !== 'opening') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = state.subscribe(({ phase }) => {
      if (phase === 'opening') return
      stop()
      resolve()
    })
  })
}
