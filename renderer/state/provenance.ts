import type { Node } from '@tiptap/pm/model'
import { create } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useBodyViews } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { type TracedPassage, tracedPassagesOf } from '#shared/provenance/passages.ts'

/** Whether colours in the text show where its words come from. */
export const useProvenance = create<{ shown: boolean }>(() => ({ shown: false }))

export function toggleProvenance(): void {
  useProvenance.setState(({ shown }) => ({ shown: !shown }))
}

export interface TracesState {
  /** In the order of the story; null before they were traced first. */
  readonly passages: readonly TracedPassage[] | null
  /** The body that they belong to: in another one their places may have moved. */
  readonly body: Node | null
  /** The passage at the caret, if it was not typed here. */
  readonly current: TracedPassage | null
}

const none: TracesState = { passages: null, body: null, current: null }

/** How long after the last edit the words are traced again, in ms. */
const rest = 500

/** The origin of a draft's words, traced when typing pauses while somebody shows it. */
export class Traces {
  readonly state: StoreApi<TracesState> = createStore<TracesState>(() => none)
  readonly #session: DraftSession
  readonly #pause = new Pause(() => this.#trace(), rest)

  constructor(session: DraftSession) {
    this.#session = session
  }

  /** Traces whenever something changes from now on. Returns a function that stops it. */
  follow(): () => void {
    const { doc } = this.#session
    const changed = () => this.#pause.ask()
    doc.on('update', changed)
    this.#trace()
    return () => {
      doc.off('update', changed)
      this.#pause.cancel()
      this.state.setState(none)
    }
  }

  /** Reports the position of the caret in the body. */
  lookAt(position: number): void {
    const current = this.state
      .getState()
      .passages?.find(
        ({ field, kind, from, to }) => field === null && kind !== 'written' && from <= position && position <= to,
      )
    this.state.setState({ current: current ?? null })
  }

  #trace(): void {
    const view = useBodyViews.getState().views[this.#session.id]
    const body = view?.state.doc ?? null
    this.state.setState({ passages: tracedPassagesOf(this.#session.doc), body })
    if (view) this.lookAt(view.state.selection.from)
  }
}

const all = new WeakMap<DraftSession, Traces>()

/** The traces of a draft that is open in this window. */
export function tracesIn(session: DraftSession): Traces {
  const traces = all.get(session) ?? new Traces(session)
  all.set(session, traces)
  return traces
}
