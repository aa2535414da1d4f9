import type { EditorView } from '@tiptap/pm/view'
import {
  absolutePositionToRelativePosition,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { nothingFound, queryOf, useFind, useFound } from '#renderer/state/find.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { readFields, setField } from '#shared/article/draft.ts'
import { fieldsWith, type Hit, hitsIn, type Line, linesOf, replaceInBody } from '#shared/find/index.ts'
import { entriesOf } from '#shared/keys-of.ts'
import { anchorIn, type Marks, markOf, setAnchor, showMarks } from './find-marks.ts'
import { matchTexts } from './match-texts.ts'
import { beginningOf, type HitPlace, inOrder, placeOf } from './order.ts'
import { selectHit, showHit } from './show-hit.ts'

/** After an edit, and while a term is typed, the search waits so many milliseconds for the next. */
const pauseMs = { edit: 200, term: 60 }
/**
 * The most hits that are marked at once, those around the one that is looked at: more would make
 * the browser slow.
 */
const mostMarked = 2_000

/** Finds and replaces in one draft, while its body is shown. The results are in `useFound`. */
export class Finder {
  readonly #session: DraftSession
  readonly #view: EditorView
  readonly #stops: (() => void)[]
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Counts the searches: only the newest one counts. */
  #asked = 0
  /** Whether something has changed since the last search. */
  #stale = true
  /**
   * Whether the term has changed since the last search, so that the first hit from the present
   * position is selected.
   */
  #moves = false
  /**
   * The place from which the search goes on; in the body, its position moves with the text
   * (find-marks.ts).
   */
  #place = beginningOf(null)
  #scope: { from: Y.RelativePosition; to: Y.RelativePosition } | null = null

  constructor(session: DraftSession, view: EditorView) {
    this.#session = session
    this.#view = view
    const edited = () => this.#later(pauseMs.edit)
    session.doc.on('update', edited)
    this.#stops = [
      () => session.doc.off('update', edited),
      useFind.subscribe((now, before) => {
        const [query, old] = [queryOf(now), queryOf(before)]
        if (JSON.stringify(query) !== JSON.stringify(old)) this.#later(pauseMs.term, true)
        else if (now.open !== before.open) this.#later(0)
      }),
    ]
    setAnchor(view, view.state.selection.from)
    this.#later(0)
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#asked += 1
    for (const stop of this.#stops) stop()
    if (!this.#view.isDestroyed) showMarks(this.#view, null)
    useFound.setState(nothingFound)
  }

  /** Goes on from where the writer is: from the caret, or from the field that has the focus. */
  startHere(field: HitPlace | null): void {
    this.#place = field ?? beginningOf(null)
    setAnchor(this.#view, this.#view.state.selection.from)
  }

  /**
   * Looks at the next hit or the one before, around the end. Where the focus is in the text, the
   * hit is selected there.
   */
  async go(step: 1 | -1): Promise<void> {
    await this.#catchUp()
    const { hits, current } = useFound.getState()
    if (hits.length === 0) return
    this.#lookAt((this.#neighbour(step, hits, current) + hits.length) % hits.length)
    const hit = this.#current()
    if (hit && this.#view.hasFocus()) selectHit(this.#view, hit)
  }

  /**
   * Limits the search to the selection in the body, or searches everywhere again. False if nothing
   * is selected.
   */
  limit(toSelection: boolean): boolean {
    const { selection } = this.#view.state
    if (toSelection && selection.empty) return false
    this.#scope = toSelection ? { from: this.#relative(selection.from), to: this.#relative(selection.to) } : null
    if (toSelection) this.startHere(null)
    useFound.setState({ inSelection: toSelection })
    this.#later(0, true)
    return true
  }

  /**
   * Selects the hit that is looked at, in the text or in its field; false where there is none. A
   * pattern, which may take long, is not waited for.
   */
  async select(): Promise<boolean> {
    if (this.#stale && !useFind.getState().isPattern) await this.#search(true)
    const hit = this.#current()
    if (hit === null) return false
    selectHit(this.#view, hit)
    return true
  }

  /** Replaces the hit that is looked at, and goes on to the next. */
  async replace(): Promise<void> {
    await this.#catchUp()
    const hit = this.#current()
    if (hit === null) return this.go(1)
    const [replaced] = await this.#withReplacement([hit])
    if (!replaced) return
    this.#apply([replaced])
    this.#goOnFrom(placeOf(replaced, replaced.after?.length ?? 0))
    useFound.setState({ current: -1 })
    await this.#search(true)
  }

  /** Replaces everything that was found: one step of undo. */
  async replaceAll(): Promise<void> {
    await this.#catchUp()
    const hits = await this.#withReplacement(useFound.getState().hits)
    if (hits.length === 0) return
    this.#apply(hits)
    await this.#search(true)
    useFound.setState({ replaced: hits.length })
  }

  #current(): Hit | null {
    const { hits, current } = useFound.getState()
    return hits[current] ?? null
  }

  #neighbour(step: 1 | -1, hits: readonly Hit[], current: number): number {
    if (current !== -1) return current + step
    const start = this.#start()
    const next = hits.findIndex((hit) => inOrder(placeOf(hit), start) >= 0)
    return step === 1 ? Math.max(0, next) : (next === -1 ? hits.length : next) - 1
  }

  #start(): HitPlace {
    return this.#place.field === null ? { ...this.#place, at: anchorIn(this.#view.state) } : this.#place
  }

  #goOnFrom(place: HitPlace): void {
    this.#place = place
    if (place.field === null) setAnchor(this.#view, place.at)
  }

  #lookAt(index: number): void {
    const hit = useFound.getState().hits[index]
    if (!hit) return
    this.#goOnFrom(placeOf(hit))
    useFound.setState({ current: index, replaced: null })
    this.#mark()
    showHit(this.#view, hit)
  }

  #later(ms: number, moves = false): void {
    this.#stale = true
    // An edit during typing of a term must not cancel the move to its first hit.
    this.#moves ||= moves
    clearTimeout(this.#timer)
    if (useFind.getState().open) this.#timer = setTimeout(() => void this.#search(this.#moves), ms)
    else if (!this.#view.isDestroyed) showMarks(this.#view, null)
  }

  async #catchUp(): Promise<void> {
    if (this.#stale) await this.#search(false)
  }

  /**
   * Searches anew. `moves`: something else is looked for, so that the first hit from here on is
   * looked at.
   */
  async #search(moves: boolean): Promise<void> {
    clearTimeout(this.#timer)
    this.#asked += 1
    const asked = this.#asked
    const query = queryOf(useFind.getState())
    const lines = this.#lines()
    this.#stale = false
    this.#moves = false
    try {
      const matches =
        query === null
          ? []
          : await matchTexts(
              lines.map(({ text }) => text),
              query,
              null,
            )
      if (asked !== this.#asked || this.#view.isDestroyed) return
      // What was edited meanwhile is searched again in the next pause.
      if (this.#stale) return this.#later(pauseMs.edit, moves)
      this.#found(this.#within(hitsIn(lines, matches)), moves)
    } catch (error) {
      if (asked !== this.#asked || this.#view.isDestroyed) return
      useFound.setState({ hits: [], current: -1, error: asLedeError(error), replaced: null })
      this.#mark()
    }
  }

  #found(hits: readonly Hit[], moves: boolean): void {
    const start = this.#start()
    const here = hits.findIndex((hit) => inOrder(placeOf(hit), start) >= 0)
    const hit = hits[here]
    const stays = hit !== undefined && inOrder(placeOf(hit), start) === 0
    useFound.setState({ hits, current: stays ? here : -1, error: null, ...(moves && { replaced: null }) })
    if (moves && hits.length > 0) this.#lookAt(Math.max(0, here))
    else this.#mark()
  }

  #lines(): Line[] {
    return linesOf({ fields: readFields(this.#session.doc), body: this.#view.state.doc })
  }

  #mark(): void {
    showMarks(this.#view, useFind.getState().open ? this.#marks() : null)
  }

  #marks(): Marks {
    const { hits, current } = useFound.getState()
    const middle = current === -1 ? Math.max(0, this.#neighbour(1, hits, -1)) : current
    const first = Math.max(0, middle - mostMarked / 2)
    const { doc } = this.#view.state
    const hit = hits[current]
    return {
      hits: hits.slice(first, first + mostMarked).flatMap((each) => markOf(each, doc) ?? []),
      current: hit ? markOf(hit, doc) : null,
      scope: this.#scopeNow(),
    }
  }

  #within(hits: Hit[]): Hit[] {
    const scope = this.#scopeNow()
    if (scope === null) return hits
    return hits.filter((hit) => {
      const mark = markOf(hit, this.#view.state.doc)
      return mark !== null && scope.from <= mark.from && mark.to <= scope.to
    })
  }

  /** The hits with what replaces them; those that are no longer found are left out. */
  async #withReplacement(hits: readonly Hit[]): Promise<Hit[]> {
    const query = queryOf(useFind.getState())
    if (query === null || hits.length === 0) return []
    const byLine = [...Map.groupBy(hits, ({ line }) => line)]
    const asked = this.#asked
    const { replacement } = useFind.getState()
    const matches = await matchTexts(
      byLine.map(([{ text }]) => text),
      query,
      replacement,
    )
    if (this.#stale || asked !== this.#asked || this.#view.isDestroyed) return []
    return byLine.flatMap(([line, own], index) => {
      const wanted = new Set(own.map(({ from }) => from))
      return (matches[index] ?? []).filter(({ from }) => wanted.has(from)).map((match) => ({ ...match, line }))
    })
  }

  #apply(hits: readonly Hit[]): void {
    const { doc, undo } = this.#session
    inOneStep(undo, () => {
      for (const [name, value] of entriesOf(fieldsWith(readFields(doc), hits)))
        if (value !== undefined) setField(doc, name, value, fieldOrigin)
      const { tr } = this.#view.state
      replaceInBody(tr, hits)
      if (tr.docChanged) this.#view.dispatch(tr)
    })
  }

  #scopeNow(): { from: number; to: number } | null {
    if (this.#scope === null) return null
    const { doc, type, mapping } = this.#binding()
    const at = (position: Y.RelativePosition) => relativePositionToAbsolutePosition(doc, type, position, mapping)
    const [from, to] = [at(this.#scope.from), at(this.#scope.to)]
    return from === null || to === null || from >= to ? { from: 0, to: 0 } : { from, to }
  }

  #relative(position: number): Y.RelativePosition {
    const { type, mapping } = this.#binding()
    return absolutePositionToRelativePosition(position, type, mapping)
  }

  #binding(): ProsemirrorBinding {
    this.#session.unwritten.settle()
    return ySyncPluginKey.getState(this.#view.state).binding
  }
}
