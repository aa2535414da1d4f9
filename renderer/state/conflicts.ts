import type * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type DraftSession, settlementOrigin } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { touches } from '#renderer/draft/session/touches.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import {
  type Around,
  aroundOf,
  conflictsOf,
  type Decision,
  type OpenConflict,
  rangesIn,
  reopen,
  settle,
} from '#shared/merge/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'

/** A conflict of a merge in a draft of this window. */
export interface PlacedConflict extends OpenConflict {
  /** Where it is in the text; null for a field, and if its place is unknown. */
  readonly range: Range | null
  /** What is around it in the text; null if it has no place there. */
  readonly around: Around | null
  /** The present text there, with line feeds between its lines. */
  readonly stands: string
}

export interface ConflictState {
  /** In the order of the story, fields first. */
  open: readonly PlacedConflict[]
  /** In the order in which they arose. */
  settled: readonly OpenConflict[]
  /** The selected conflict, and the one whose choices should get the focus, until they have it. */
  current: string | null
  wanted: string | null
}

/** The conflicts of a draft that is open in this window, updated when typing pauses. */
export class Conflicts {
  readonly state: StoreApi<ConflictState> = createStore<ConflictState>(() => ({
    open: [],
    settled: [],
    current: null,
    wanted: null,
  }))
  readonly #session: DraftSession
  #all: readonly OpenConflict[] = []
  readonly #pause = new Pause(() => this.#tell())

  constructor(session: DraftSession) {
    this.#session = session
    const { doc } = session
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (touches(transaction, 'merges', 'settled')) this.#read()
      else if (touches(transaction, 'body') && this.#all.length > 0) this.#pause.ask()
    })
    const stopOpening = session.state.subscribe(({ phase }, before) => {
      if (phase !== before.phase) this.#read()
    })
    doc.on('destroy', () => {
      stopOpening()
      this.#pause.cancel()
    })
    this.#read()
  }

  /** Selects a conflict; null selects none. */
  lookAt(current: string | null): void {
    if (this.state.getState().current !== current) this.state.setState({ current })
  }

  /** Selects a conflict and focuses its choices. */
  goTo(id: string): void {
    this.state.setState({ current: id, wanted: id })
  }

  /** The choices of the wanted conflict have the focus. */
  arrived(): void {
    this.state.setState({ wanted: null })
  }

  /**
   * Settles a conflict as chosen, in one undo step. Returns the next open conflict; null if none is
   * left.
   */
  settle({ conflict }: PlacedConflict, decision: Decision, by: string): PlacedConflict | null {
    const { doc, undo } = this.#session
    const place = this.state.getState().open.findIndex((each) => each.conflict.id === conflict.id)
    inOneStep(undo, () => settle(doc, conflict, decision, { by, at: Date.now() }, settlementOrigin))
    const { open } = this.state.getState()
    return open[Math.min(Math.max(place, 0), open.length - 1)] ?? null
  }

  /** Opens a settled conflict again, in one undo step. */
  reopen({ conflict }: OpenConflict, by: string): void {
    const { doc, undo } = this.#session
    inOneStep(undo, () => reopen(doc, conflict, { by, at: Date.now() }, settlementOrigin))
  }

  #read(): void {
    const { phase, readOnly } = this.#session.state.getState()
    if (phase !== 'open' || readOnly === 'newer') return
    this.#all = conflictsOf(this.#session.doc)
    this.#tell()
  }

  #tell(): void {
    this.#pause.cancel()
    const { current, wanted } = this.state.getState()
    const open = placed(
      this.#session.doc,
      this.#all.filter(({ settlement }) => settlement === null),
    )
    const isOpen = (id: string | null) => open.some(({ conflict }) => conflict.id === id)
    this.state.setState({
      open,
      settled: this.#all.filter(({ settlement }) => settlement !== null),
      current: isOpen(current) ? current : null,
      wanted: isOpen(wanted) ? wanted : null,
    })
  }
}

function placed(doc: Y.Doc, conflicts: readonly OpenConflict[]): PlacedConflict[] {
  if (conflicts.length === 0) return []
  const { body, fields } = contentOf(doc)
  const rangeOf = rangesIn(doc)
  const all = conflicts.map((each): PlacedConflict => {
    const { conflict } = each
    if (conflict.kind === 'field')
      return { ...each, range: null, around: null, stands: fieldText(fields[conflict.field]) }
    const range = rangeOf(conflict)
    const around = range && aroundOf(body, range)
    return { ...each, range, around, stands: range ? body.textBetween(range.from, range.to, '\n', '\n') : '' }
  })
  return all.sort((a, b) => (a.range?.from ?? -1) - (b.range?.from ?? -1))
}

/** A field's value as text. */
function fieldText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

const all = new WeakMap<DraftSession, Conflicts>()

/** The conflicts of a draft that is open in this window. */
export function conflictsIn(session: DraftSession): Conflicts {
  const known = all.get(session) ?? new Conflicts(session)
  all.set(session, known)
  return known
}
