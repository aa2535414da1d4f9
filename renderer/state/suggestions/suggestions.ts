import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type DraftSession,
  decisionOrigin,
  fieldOrigin,
  settlementOrigin,
} from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { touches } from '#renderer/draft/session/touches.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { getField } from '#shared/article/draft.ts'
import { accept, reject } from '#shared/review/index.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { attributeRestored } from '#shared/review/people/attribute-restored.ts'
import { bringBack } from '#shared/review/people/brought-back.ts'
import { dropBaseline, setBaseline, setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { untouchedBy } from '#shared/review/suggest/untouched.ts'
import { attributedAnew, type Computed, comparedAnew, computedOf, withoutReview } from './computed.ts'
import { followUndo, type Made } from './follow-undo.ts'
import { nameOf, placedGroups, type SuggestionGroup } from './group.ts'
import { afterEdit, type EditKind, hasDirect, isOwn, type Since, withoutDirect } from './since.ts'
import { reduce, type SuggestionEvent, type SuggestionState, type SuggestionView } from './suggestion-state.ts'
import { TakeOver } from './take-over.ts'

/**
 * The suggestions in a draft that is open in this window: the difference between the accepted text
 * and the draft.
 *
 * Keeps the difference up to date during pauses, begins a review at the first suggested edit, and
 * records who suggests what. With suggesting off, edits that touch no suggestion go into the
 * accepted text; what is typed away from suggestions only moves these along.
 */
export class Suggestions {
  readonly state: StoreApi<SuggestionState>
  readonly #session: DraftSession
  /** Whether this person chose to suggest; null until they choose, and role and status decide. */
  #chosen: boolean | null = null
  /** The last result; null if nothing is under review. */
  #last: Computed | null = null
  /** The suggestions that the state shows; those of `#last` once they were compared anew. */
  #shown: Computed['suggestions'] = []
  readonly #direct: TakeOver
  #since: Since = 'other'
  /** The draft before the edit that begins a review. */
  #before: Computed | null = null
  #goTo: ((group: SuggestionGroup, takeFocus: boolean) => void) | null = null
  #writing = false
  /** Whether a decision was made: an undo step may then need the baseline. */
  #decided = false
  /** Whether marks were drawn while the places of the suggestions were not known. */
  #drawnBehind = false
  readonly #pause = new Pause(() => {
    if (this.#drawnBehind || !this.#takeOver()) this.#workOut()
  })

  constructor(session: DraftSession) {
    this.#session = session
    this.#direct = new TakeOver(session.doc)
    this.state = createStore<SuggestionState>(() => ({
      suggesting: this.#suggests(),
      baseline: null,
      groups: [],
      current: null,
      view: 'marks',
    }))
    const { doc, undo } = session
    const stops = [
      session.parts.onMe(() => this.#follow()),
      session.state.subscribe(({ phase }, before) => {
        if (phase !== before.phase) this.#opened()
      }),
    ]
    doc.on('beforeTransaction', (transaction: Y.Transaction) => this.#beforeEdit(transaction))
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.#afterEdit(transaction))
    followUndo(
      undo,
      (origin) => this.#madeBy(origin),
      (made) => {
        if (made === 'direct') this.#since = afterEdit(this.#since, 'direct')
        else if (made === 'decided') this.#workOut()
      },
    )
    doc.on('destroy', () => {
      for (const stop of stops) stop()
      this.#pause.cancel()
    })
    session.onCatchUp(() => this.catchUp())
    this.#opened()
  }

  /** Computes the changes now, without waiting for the next pause. */
  catchUp(): void {
    this.#session.unwritten.settle()
    if (this.#since !== 'nothing' || this.#isMoved()) this.#workOut()
  }

  /** The groups of the state, with the places where they are now. */
  groups(): readonly SuggestionGroup[] {
    const { groups } = this.state.getState()
    return this.#last && this.#isMoved() ? placedGroups(groups, this.#shown, this.#last.suggestions) : groups
  }

  /** Turns suggesting on or off in this window. */
  toggle(): void {
    this.catchUp()
    this.#chosen = !this.state.getState().suggesting
    this.#follow()
    this.#workOut()
  }

  /** Shows the story with marks, as final or as original. */
  show(view: SuggestionView): void {
    this.catchUp()
    this.#happened({ is: 'viewed', view })
  }

  /** Selects a group and shows it in the text. `takeFocus`: also focuses it, to write there. */
  goTo(group: SuggestionGroup, takeFocus: boolean): void {
    this.#goTo?.(this.groups().find(({ key }) => key === group.key) ?? group, takeFocus)
    this.lookAt(group.key)
  }

  /** Sets what shows groups in the text; null removes it. */
  shownBy(show: ((group: SuggestionGroup, takeFocus: boolean) => void) | null): void {
    this.#goTo = show
  }

  /** Selects a group; null selects none. */
  lookAt(key: string | null): void {
    if (this.#since !== 'nothing' && key !== this.state.getState().current) this.#drawnBehind = true
    this.#happened({ is: 'lookedAt', current: key })
  }

  /** Accepts the suggestions of these groups: one undo step. */
  accept(groups: readonly SuggestionGroup[]): void {
    this.#decide(groups, (computed, ids) => setBaseline(this.#session.doc, accept(computed, ids).baseline))
  }

  /** Rejects the suggestions of these groups: one undo step. */
  reject(groups: readonly SuggestionGroup[]): void {
    const { doc } = this.#session
    this.#decide(groups, (computed, ids) =>
      doc.transact((transaction) => {
        bringBack(transaction)
        setLive(doc, reject(computed, ids).live)
      }),
    )
  }

  /**
   * Writes into the draft, both live and accepted text, as one undo step that is not a suggestion.
   */
  asDecision(write: () => void): void {
    const { doc, undo } = this.#session
    this.catchUp()
    inOneStep(undo, () => doc.transact(write, decisionOrigin))
    this.#decided = true
    this.#workOut()
  }

  #decide(chosen: readonly SuggestionGroup[], write: (computed: Computed, ids: readonly string[]) => void): void {
    const { doc } = this.#session
    const names = new Set(chosen.map(nameOf))
    this.catchUp()
    const computed = this.#last
    const groups = this.state.getState().groups.filter((group) => names.has(nameOf(group)))
    if (computed === null || groups.length === 0) return
    const ids = groups.flatMap(({ suggestions }) => suggestions.map(({ id }) => id))
    this.asDecision(() => {
      write(computed, ids)
      if (ids.length === computed.suggestions.length && !this.state.getState().suggesting) dropBaseline(doc)
    })
  }

  #happened(event: SuggestionEvent): void {
    const state = this.state.getState()
    const after = reduce(state, event)
    if (after !== state) this.state.setState(after)
  }

  #opened(): void {
    if (this.#session.state.getState().phase !== 'open') return
    this.#follow()
    this.#workOut()
  }

  #suggests(): boolean {
    const isEditor = this.#session.parts.me()?.role === 'editor'
    return this.#chosen ?? (isEditor && getField(this.#session.doc, 'status') === 'inReview')
  }

  #follow(catchesUp = true): void {
    const suggesting = this.#suggests()
    if (suggesting === this.state.getState().suggesting) return
    if (catchesUp) this.catchUp()
    this.#happened({ is: 'suggesting', suggesting })
  }

  #madeBy(origin: unknown): Made {
    if (origin === decisionOrigin) return 'decided'
    return this.state.getState().suggesting ? 'suggested' : 'direct'
  }

  #beforeEdit({ origin }: Y.Transaction): void {
    if (!isEdit(origin)) return
    const { doc } = this.#session
    if (!hasBaseline(doc)) {
      // Settling a merge is a decision: no review begins with it.
      if (this.state.getState().suggesting && origin !== settlementOrigin) this.#before = withoutReview(doc)
    } else if (this.#since === 'foreign' || this.#since === 'mixed' || this.#last === null)
      this.#workOut({ writes: false })
  }

  #afterEdit(transaction: Y.Transaction): void {
    const before = this.#before
    this.#before = null
    const edited = touches(transaction, 'body', 'meta')
    const decided = touches(transaction, 'baseline', 'baselineMeta')
    if (this.#writing || !(edited || decided)) return
    const kind = this.#kindOf(transaction.origin, edited)
    const isBehind = this.#since !== 'nothing'
    this.#since = afterEdit(this.#since, kind)
    if (before && (kind === 'suggested' || kind === 'direct')) queueMicrotask(() => this.#begin(before))
    // A single edit waits for its pause, even the one that turns suggesting on.
    this.#follow(isBehind)
    this.#pause.ask()
  }

  #kindOf(origin: unknown, edited: boolean): EditKind {
    if (edited && isEdit(origin)) return this.state.getState().suggesting ? 'suggested' : 'direct'
    if (edited && origin instanceof Y.UndoManager) return 'undone'
    return origin === decisionOrigin ? 'decision' : 'foreign'
  }

  /** A review begins with the text before its first suggestion. */
  #begin(before: Computed): void {
    this.#since = withoutDirect(this.#since)
    this.#write(() => startBaseline(this.#session.doc, before.baseline))
    this.#last = before
    this.#shown = before.suggestions
  }

  #write<Result>(write: () => Result): Result {
    this.#writing = true
    try {
      return write()
    } finally {
      this.#writing = false
    }
  }

  /**
   * Computes the suggestions. `writes: false` inside another transaction, which must not contain
   * the effects of other edits.
   */
  #workOut({ writes = true } = {}): void {
    this.#pause.cancel()
    const { doc, state } = this.#session
    const { phase, readOnly } = state.getState()
    if (phase !== 'open' || readOnly === 'newer') return
    const since = this.#since
    this.#since = 'nothing'
    const before = this.#last && this.#isMoved() ? comparedAnew(this.#last) : this.#last
    let computed = computedOf(doc)
    if (computed && before && writes && hasDirect(since)) computed = this.#acceptDirect(computed, before)
    if (computed && writes && isOwn(since)) computed = this.#attribute(computed, before)
    if (computed?.suggestions.length === 0 && writes && !this.state.getState().suggesting && !this.#decided) {
      this.#write(() => dropBaseline(doc))
      computed = null
    }
    this.#last = computed
    this.#shown = computed?.suggestions ?? []
    this.#drawnBehind = false
    this.#happened({ is: 'workedOut', computed })
  }

  /** Whether suggestions were moved along with edits since they were last compared. */
  #isMoved(): boolean {
    return this.#last !== null && this.#last.suggestions !== this.#shown
  }

  /** What most pauses need: false if everything has to be worked out. */
  #takeOver(): boolean {
    const before = this.#last
    if (this.#since !== 'direct' || before === null || this.#session.state.getState().phase !== 'open') return false
    const computed = this.#write(() => this.#direct.since(before))
    if (computed === null) return false
    this.#since = 'nothing'
    this.#last = this.#attribute(computed, before)
    return true
  }

  #acceptDirect(computed: Computed, before: Computed): Computed | null {
    const { doc } = this.#session
    const ids = untouchedBy(before.suggestions, computed.suggestions)
    if (ids.length === 0) return computed
    this.#write(() => setBaseline(doc, accept(computed, ids).baseline))
    return computedOf(doc, computed.live)
  }

  #attribute(computed: Computed, before: Computed | null): Computed {
    const { doc, parts } = this.#session
    const me = parts.me()
    if (me === null) return computed
    const written = this.#write(() =>
      before === null ? attributeRestored(doc, computed) : attributeEdits(doc, before, computed, me.id, Date.now()),
    )
    return written ? attributedAnew(doc, computed) : computed
  }
}

function isEdit(origin: unknown): boolean {
  return origin === ySyncPluginKey || origin === fieldOrigin || origin === settlementOrigin
}

const all = new WeakMap<DraftSession, Suggestions>()

/** The suggestions of a draft that is open in this window. */
export function suggestionsIn(session: DraftSession): Suggestions {
  const known = all.get(session) ?? new Suggestions(session)
  all.set(session, known)
  return known
}
