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
import {
  accept,
  attributed,
  type Content,
  groupsOf,
  reject,
  type Suggestion,
  suggestionsOf,
} from '#shared/review/index.ts'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { attributeRestored } from '#shared/review/people/attribute-restored.ts'
import { Authors } from '#shared/review/people/authors.ts'
import {
  baselineOf,
  dropBaseline,
  hasBaseline,
  setBaseline,
  setLive,
  startBaseline,
} from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { untouchedBy } from '#shared/review/suggest/untouched.ts'
import { useSettings } from './settings.ts'

/**
 * Suggestions that are shown and decided as one. `key` names it for as long as what was accepted
 * stays as it is, however the text around it moves.
 */
export interface SuggestionGroup {
  readonly key: string
  readonly suggestions: readonly [Suggestion, ...Suggestion[]]
  /** Person ids, of whoever put in the first word first; empty where nobody is known. */
  readonly authors: readonly string[]
  /** When it was last worked on, in milliseconds since the epoch; null where nobody knows. */
  readonly at: number | null
}

/**
 * How the story is shown: with what is suggested marked in it, as it would be with all of it
 * accepted, or as it was accepted.
 */
export const suggestionViews = ['marks', 'final', 'original'] as const
export type SuggestionView = (typeof suggestionViews)[number]

export interface SuggestionState {
  /** Whether edits made in this window are suggestions. */
  suggesting: boolean
  /** What was accepted, as it was last worked out; null where nothing is under review. */
  baseline: Content | null
  groups: readonly SuggestionGroup[]
  /** The group that is looked at, by its key. */
  current: string | null
  view: SuggestionView
}

/** What was worked out of the draft at one moment. */
interface Computed {
  baseline: Content
  live: Content
  suggestions: Suggestion[]
  authors: Authors
}

/**
 * How an undo step came about: only what was edited with suggesting off is accepted with the step,
 * and with its undo.
 */
type Made = 'direct' | 'suggested' | 'decided'

interface StackItem {
  meta: Map<unknown, unknown>
}

/**
 * What is suggested in a draft that is open in this window. Suggestions are the difference between
 * what was accepted and what the draft says; this keeps it up to date in pauses, begins a review at
 * the first suggesting edit, writes down who suggests what, and takes what is edited with
 * suggesting off, and touches no suggestion, over into what was accepted.
 */
export class Suggestions {
  readonly state: StoreApi<SuggestionState>
  readonly #session: DraftSession
  /** Whether this person suggests, as they said; until they do, role and status decide. */
  #chosen: boolean | null = null
  #last: Computed | null = null
  /**
   * Something has changed since; `#direct`: by edits here that are no suggestions, `#own`: by edits
   * here, `#foreign`: by others.
   */
  #stale = true
  #direct = false
  #own = false
  #foreign = false
  /** The draft before the edit that begins a review. */
  #before: Computed | null = null
  #goTo: ((group: SuggestionGroup, takeFocus: boolean) => void) | null = null
  #writing = false
  /** A decision was made: a step of undo may need the baseline. */
  #decided = false
  readonly #pause = new Pause(() => this.#compute())

  constructor(session: DraftSession) {
    this.#session = session
    this.state = createStore<SuggestionState>(() => ({
      suggesting: this.#suggests(),
      baseline: null,
      groups: [],
      current: null,
      view: 'marks',
    }))
    const { doc, undo } = session
    const stopFollowing = useSettings.subscribe(() => this.#follow())
    const stopOpening = session.state.subscribe(({ phase }, before) => {
      if (phase !== before.phase) this.#opened()
    })
    doc.on('beforeTransaction', (transaction: Y.Transaction) => this.#beforeEdit(transaction))
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.#afterEdit(transaction))
    undo.on('stack-item-added', ({ stackItem, origin }: { stackItem: StackItem; origin: unknown }) => {
      stackItem.meta.set('made', this.#madeBy(origin))
    })
    undo.on('stack-item-popped', ({ stackItem, type }: { stackItem: StackItem; type: 'undo' | 'redo' }) => {
      const made = stackItem.meta.get('made')
      const opposite: StackItem | undefined = (type === 'undo' ? undo.redoStack : undo.undoStack).at(-1)
      opposite?.meta.set('made', made)
      if (made === 'direct') this.#direct = true
      else if (made === 'decided') this.#compute()
    })
    doc.on('destroy', () => {
      stopFollowing()
      stopOpening()
      this.#pause.cancel()
    })
    session.beforeSettling(() => this.settle())
    this.#opened()
  }

  /** Works out what has changed, now rather than in the next pause. */
  settle(): void {
    if (this.#stale) this.#compute()
  }

  /** Turns suggesting on or off in this window. */
  toggle(): void {
    this.settle()
    this.#chosen = !this.state.getState().suggesting
    this.#follow()
    this.#compute()
  }

  /** Shows the story with marks, final or original. */
  show(view: SuggestionView): void {
    this.settle()
    this.state.setState({ view })
  }

  /** Looks at a group and shows it in the text. `takeFocus`: to go on writing there. */
  goTo(group: SuggestionGroup, takeFocus: boolean): void {
    this.#goTo?.(group, takeFocus)
    this.lookAt(group.key)
  }

  /** Says who shows groups in the text; null when it goes. */
  shownBy(show: ((group: SuggestionGroup, takeFocus: boolean) => void) | null): void {
    this.#goTo = show
  }

  /** Looks at a group; null: at none. */
  lookAt(key: string | null): void {
    if (this.state.getState().current !== key) this.state.setState({ current: key })
  }

  /** Takes what these groups suggest over into what is accepted: one step of undo. */
  accept(groups: readonly SuggestionGroup[]): void {
    this.#decide(groups, (computed, ids) => setBaseline(this.#session.doc, accept(computed, ids).baseline))
  }

  /** Takes back what these groups suggest: one step of undo. */
  reject(groups: readonly SuggestionGroup[]): void {
    this.#decide(groups, (computed, ids) => setLive(this.#session.doc, reject(computed, ids).live))
  }

  #decide(chosen: readonly SuggestionGroup[], write: (computed: Computed, ids: readonly string[]) => void): void {
    const { doc } = this.#session
    const names = new Set(chosen.map(nameOf))
    this.settle()
    const computed = this.#last
    const groups = this.state.getState().groups.filter((group) => names.has(nameOf(group)))
    if (computed === null || groups.length === 0) return
    const ids = groups.flatMap(({ suggestions }) => suggestions.map(({ id }) => id))
    this.asDecision(() => {
      write(computed, ids)
      if (ids.length === computed.suggestions.length && !this.state.getState().suggesting) dropBaseline(doc)
    })
  }

  /**
   * Writes into the draft, live text and accepted text alike, as one step of undo that nobody
   * suggests.
   */
  asDecision(write: () => void): void {
    const { doc, undo } = this.#session
    this.settle()
    inOneStep(undo, () => doc.transact(write, decisionOrigin))
    this.#decided = true
    this.#compute()
  }

  #opened(): void {
    if (this.#session.state.getState().phase !== 'open') return
    this.#follow()
    this.#compute()
  }

  #suggests(): boolean {
    const { profile } = useSettings.getState().settings
    return this.#chosen ?? (profile?.role === 'editor' && getField(this.#session.doc, 'status') === 'inReview')
  }

  #follow(): void {
    const suggesting = this.#suggests()
    if (suggesting === this.state.getState().suggesting) return
    this.settle()
    this.state.setState({ suggesting })
  }

  #madeBy(origin: unknown): Made {
    if (origin === decisionOrigin) return 'decided'
    return this.state.getState().suggesting ? 'suggested' : 'direct'
  }

  #beforeEdit({ origin }: Y.Transaction): void {
    if (!isEdit(origin)) return
    const { doc } = this.#session
    if (!hasBaseline(doc)) {
      // What is settled of a merge is decided: no review begins with it.
      if (this.state.getState().suggesting && origin !== settlementOrigin) this.#before = this.#unreviewed()
    } else if (this.#foreign || this.#last === null) this.#compute({ writes: false })
  }

  #afterEdit(transaction: Y.Transaction): void {
    const { origin } = transaction
    const before = this.#before
    this.#before = null
    const edited = touches(transaction, 'body', 'meta')
    const decided = touches(transaction, 'baseline', 'baselineMeta')
    if (this.#writing || !(edited || decided)) return
    if (edited && isEdit(origin)) {
      this.#own = true
      this.#direct ||= !this.state.getState().suggesting
      if (before) queueMicrotask(() => this.#begin(before))
    } else if (edited && origin instanceof Y.UndoManager) this.#own = true
    else if (origin !== decisionOrigin) this.#foreign = true
    this.#follow()
    this.#stale = true
    this.#pause.ask()
  }

  /** A review begins with what the draft said before its first suggestion. */
  #begin(before: Computed): void {
    this.#direct = false
    this.#write(() => startBaseline(this.#session.doc, before.baseline))
    this.#last = before
  }

  /** The draft as it stands while nothing is under review. */
  #unreviewed(): Computed {
    const { doc } = this.#session
    const live = contentOf(doc)
    return { baseline: live, live, suggestions: [], authors: new Authors(doc) }
  }

  #write(write: () => void): void {
    this.#writing = true
    try {
      write()
    } finally {
      this.#writing = false
    }
  }

  /**
   * `writes: false` inside somebody's transaction, which must not carry what follows from other
   * edits.
   */
  #compute({ writes = true } = {}): void {
    this.#pause.cancel()
    const { doc, state } = this.#session
    const { phase, readOnly } = state.getState()
    if (phase !== 'open' || readOnly === 'newer') return
    const [direct, own] = [this.#direct && writes, this.#own && !this.#foreign && writes]
    this.#stale = false
    this.#direct = this.#own = this.#foreign = false
    const before = this.#last
    let computed = this.#computed()
    if (computed && before && direct) computed = this.#acceptDirect(computed, before)
    if (computed && own) computed = this.#attribute(computed, before)
    if (computed?.suggestions.length === 0 && writes && !this.state.getState().suggesting && !this.#decided) {
      this.#write(() => dropBaseline(doc))
      computed = null
    }
    this.#last = computed
    this.#tell(computed)
  }

  #computed(live?: Content): Computed | null {
    const { doc } = this.#session
    const baseline = baselineOf(doc)
    if (baseline === null) return null
    live ??= contentOf(doc)
    const authors = new Authors(doc)
    return { baseline, live, authors, suggestions: suggestionsOf(baseline, live, authors) }
  }

  #acceptDirect(computed: Computed, before: Computed): Computed | null {
    const ids = untouchedBy(before.suggestions, computed.suggestions)
    if (ids.length === 0) return computed
    this.#write(() => setBaseline(this.#session.doc, accept(computed, ids).baseline))
    return this.#computed(computed.live)
  }

  #attribute(computed: Computed, before: Computed | null): Computed | null {
    const { doc } = this.#session
    const { profile } = useSettings.getState().settings
    if (profile === null) return computed
    let written = false
    this.#write(() => {
      written =
        before === null
          ? attributeRestored(doc, computed)
          : attributeEdits(doc, before, computed, profile.id, Date.now())
    })
    if (!written) return computed
    const authors = new Authors(doc)
    return { ...computed, authors, suggestions: attributed(computed.suggestions, authors) }
  }

  #tell(computed: Computed | null): void {
    const { groups: shown, current, view } = this.state.getState()
    if (computed === null && shown.length === 0 && this.state.getState().baseline === null) return
    const groups = computed ? groupsOf(computed.suggestions).flatMap((group) => groupOf(group, computed.authors)) : []
    this.state.setState({
      baseline: computed?.baseline ?? null,
      groups,
      current: groups.some(({ key }) => key === current) ? current : null,
      view: computed === null ? 'marks' : view,
    })
  }
}

function isEdit(origin: unknown): boolean {
  return origin === ySyncPluginKey || origin === fieldOrigin || origin === settlementOrigin
}

function groupOf(suggestions: readonly Suggestion[], authors: Authors): SuggestionGroup[] {
  const [first, ...rest] = suggestions
  if (first === undefined) return []
  const times = suggestions.flatMap((suggestion) => authors.timeOf(suggestion) ?? [])
  return [
    {
      key: keyOf(first),
      suggestions: [first, ...rest],
      authors: [...new Set(suggestions.flatMap((suggestion) => suggestion.authors))],
      at: times.length === 0 ? null : Math.max(...times),
    },
  ]
}

/**
 * Where it lies in what was accepted, which stays where it is while the text is written in: what
 * shows it need not be made anew.
 */
function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'field') return suggestion.id
  const [{ kind, baseline }] = suggestion.changes
  return `${kind} ${baseline.from} ${baseline.to}`
}

/**
 * What a group is, however the text around it has moved since: ids name places, and the live ones
 * move with every edit.
 */
function nameOf({ suggestions }: SuggestionGroup): string {
  return JSON.stringify(
    suggestions.map((suggestion) =>
      suggestion.kind === 'field'
        ? [suggestion.field, suggestion.before, suggestion.after]
        : suggestion.changes.map(({ live, ...change }) => change),
    ),
  )
}

const all = new WeakMap<DraftSession, Suggestions>()

/** The suggestions of a draft that is open in this window. */
export function suggestionsIn(session: DraftSession): Suggestions {
  const known = all.get(session) ?? new Suggestions(session)
  all.set(session, known)
  return known
}
