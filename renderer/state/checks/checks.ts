import type { Node } from '@tiptap/pm/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useBodyViews } from '#renderer/draft/session/body-view.ts'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { readFields } from '#shared/article/draft.ts'
import { articleOfFields } from '#shared/article/fields.ts'
import type { Report } from '#shared/checks/checker.ts'
import { takenTextsIn } from '#shared/checks/draft-context.ts'
import { earlierIn } from '#shared/checks/earlier-states.ts'
import { type CheckName, type Finding, ignoreKey } from '#shared/checks/finding.ts'
import { ignoredIn, setIgnored } from '#shared/checks/ignored.ts'
import { personNamesIn } from '#shared/checks/rules/name-spelling.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { conflictsIn } from '../conflicts.ts'
import { useSettings } from '../settings.ts'
import { ArchiveNames } from './archive.ts'
import { CheckThread } from './check-thread.ts'
import { fixFindings } from './fix-findings.ts'
import { followHouse, useHouse } from './house.ts'
import { showFinding } from './show-finding.ts'

export interface ChecksState {
  /** In the order of the story; null before the first check. */
  findings: readonly Finding[] | null
  ignored: readonly Finding[]
  /** The checks that failed: off until the window is loaded again. */
  broken: readonly CheckName[]
  /** The body that the findings belong to: in another one their places may have moved. */
  body: Node | null
  /** The current finding as a position in the list; -1 for none. */
  current: number
}

/** How long after the last edit the checks start, in ms. */
const rest = 600

/** The settings that the checks use. */
const asked = ['checks', 'publisher', 'label'] as const

/**
 * The findings of a draft that is open in this window. They are computed in a thread, when typing
 * pauses, while somebody shows them.
 */
export class Checks {
  readonly state: StoreApi<ChecksState> = createStore<ChecksState>(() => ({
    findings: null,
    ignored: [],
    broken: [],
    body: null,
    current: -1,
  }))
  readonly #session: DraftSession
  readonly #thread = new CheckThread()
  readonly #pause = new Pause(() => void this.#check(), rest)
  readonly #archive: ArchiveNames
  #isChecking = false
  #isStale = false

  constructor(session: DraftSession) {
    this.#session = session
    this.#archive = new ArchiveNames(session.id, () => this.#pause.ask())
  }

  /** Checks whenever something changes from now on. Returns a function that stops it. */
  follow(): () => void {
    const { doc, id } = this.#session
    const changed = () => this.#pause.ask()
    followHouse()
    doc.on('update', changed)
    const stops = [
      useSettings.subscribe(({ settings }, before) => {
        if (asked.some((name) => settings[name] !== before.settings[name])) changed()
      }),
      useBodyViews.subscribe(({ views }, before) => {
        if (views[id] !== before.views[id]) changed()
      }),
      useHouse.subscribe(({ counting }, before) => {
        if (counting !== before.counting) changed()
      }),
      suggestionsIn(this.#session).state.subscribe(({ groups }, before) => {
        if (groups.length !== before.groups.length) changed()
      }),
    ]
    changed()
    return () => {
      doc.off('update', changed)
      for (const stop of stops) stop()
      this.#pause.cancel()
      this.#thread.end()
    }
  }

  /** Selects a finding and shows it in the story. `takeFocus`: also focuses it, to write there. */
  goTo(finding: Finding, takeFocus: boolean): void {
    this.lookAt(finding)
    showFinding(this.#session, finding, takeFocus)
  }

  /** Selects the next or previous finding of the list, continuing at the other end. */
  step(by: 1 | -1): void {
    const { findings, current } = this.state.getState()
    const all = findings ?? []
    const from = current === -1 && by === -1 ? 0 : current
    const next = all[(from + by + all.length) % all.length]
    if (next !== undefined) this.goTo(next, true)
  }

  lookAt(finding: Finding | null): void {
    const { findings } = this.state.getState()
    this.state.setState({ current: finding === null ? -1 : (findings ?? []).indexOf(finding) })
  }

  /**
   * Fixes findings in one undo step. Text that changed in the meantime is left alone. While
   * suggesting is on, the fix is a suggestion like any edit.
   */
  fix(findings: readonly Finding[]): void {
    fixFindings(this.#session, findings)
    this.#pause.cancel()
    void this.#check()
  }

  /** Ignores what a rule found in the same words of this story, or stops ignoring it. */
  ignore(finding: Finding, isIgnored = true): void {
    setIgnored(this.#session.doc, ignoreKey(finding), isIgnored, fieldOrigin)
    this.#pause.cancel()
    void this.#check()
  }

  async #check(): Promise<void> {
    if (this.#isChecking) {
      this.#isStale = true
      return
    }
    const { doc, id, state } = this.#session
    const body = useBodyViews.getState().views[id]?.state.doc
    if (body === undefined || state.getState().phase !== 'open') return
    this.#isChecking = true
    this.#isStale = false
    const { checks, publisher, label: labels } = useSettings.getState().settings
    const fields = readFields(doc)
    const report = await this.#thread.check({
      article: { ...articleOfFields(fields, emptyArticle(fields.language)), id },
      body,
      settings: checks,
      house: useHouse.getState().counting,
      options: {
        publisher,
        labels,
        ignored: ignoredIn(doc),
        taken: takenTextsIn(doc),
        earlier: earlierIn(doc),
        archive: this.#archive.of(
          personNamesIn(body.textBetween(0, body.content.size, '\n')).map(({ first, last }) => `${first} ${last}`),
        ),
        review: {
          suggestions: suggestionsIn(this.#session).state.getState().groups.length,
          comments: threadsOf(doc).filter((thread) => thread.state === 'open').length,
          conflicts: conflictsIn(this.#session).state.getState().open.length,
        },
      },
    })
    this.#isChecking = false
    if (report !== null) this.#tell(report, body)
    if (this.#isStale) this.#pause.ask()
  }

  #tell({ findings, ignored, broken }: Report, body: Node): void {
    const before = this.state.getState()
    const looked = before.findings?.[before.current]
    const same = (finding: Finding) => looked !== undefined && ignoreKey(finding) === ignoreKey(looked)
    const near = (looked === undefined ? [] : findings.map((_finding, index) => index)).filter((index) => {
      const finding = findings[index]
      return finding !== undefined && same(finding)
    })
    // Of several that are alike, the nearest one in the list.
    const [current = -1] = near.toSorted(
      (one, other) => Math.abs(one - before.current) - Math.abs(other - before.current),
    )
    this.state.setState({ findings, ignored, broken, body, current })
  }
}

const all = new WeakMap<DraftSession, Checks>()

/** The checks of a draft that is open in this window. */
export function checksIn(session: DraftSession): Checks {
  const known = all.get(session) ?? new Checks(session)
  all.set(session, known)
  return known
}
