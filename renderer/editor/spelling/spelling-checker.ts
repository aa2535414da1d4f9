import type { EditorView } from '@tiptap/pm/view'
import type { StoreApi } from 'zustand/vanilla'
import { deskUp } from '#renderer/api/desk.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { unknownIn } from '#renderer/spelling/ask.ts'
import { sayError } from '#renderer/state/notices.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { askUsual, isUsual, useSpelling } from '#renderer/state/spelling.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { getField, readFields } from '#shared/article/draft.ts'
import type { SearchedLine } from '#shared/find/lines.ts'
import { acceptance } from '#shared/spelling/accepted.ts'
import { dictionaryFor, type UsableDictionary } from '#shared/spelling/dictionaries.ts'
import { ignoredWords } from '#shared/spelling/ignored.ts'
import { misspelled } from '#shared/spelling/misspelled.ts'
import { namesOf, spelledLines } from '#shared/spelling/story.ts'
import type { Unknown } from '#shared/spelling/unknown.ts'
import { focusedLine } from './focused-line.ts'
import { isTyping, type Mark, showMisspellings } from './spelling-marks.ts'
import { type FieldMisspelling, type SpellingState, spellingOf, unchecked } from './spelling-state.ts'
import { visibleFirst } from './visible-first.ts'

/**
 * The window first does what was asked of it; after an edit, checking waits for the next;
 * milliseconds.
 */
const pauseMs = { start: 1_200, edit: 400 }
/** How many letters the worker is asked about at once: a screenful. */
const batchLetters = 4_000
/**
 * The most that is marked at once, the first of the story: more say that the language is wrong, and
 * would make the browser slow.
 */
const mostMarked = 1_000

/**
 * Checks the spelling of one story, as long as its body is shown: in pauses, in a worker, the
 * visible part first, and of what changed alone.
 */
export class SpellingChecker {
  readonly #session: DraftSession
  readonly #view: EditorView
  readonly #state: StoreApi<SpellingState>
  readonly #stops: (() => void)[]
  readonly #pause = new Pause(() => void this.#check(), pauseMs.edit)
  readonly #start = setTimeout(() => void this.#check(), pauseMs.start)
  /** What the dictionary does not have, by text. */
  #known = new Map<string, Unknown[]>()
  /** With which dictionary, for which language and in which state of it that was found. */
  #with = ''
  /** What has been said to be wrong with a dictionary: once, not at every key. */
  #failed = ''
  #busy = false
  #isStale = false
  #isGone = false

  constructor(session: DraftSession, view: EditorView) {
    this.#session = session
    this.#view = view
    this.#state = spellingOf(session)
    const edited = () => this.#pause.ask()
    session.doc.on('update', edited)
    // A word that is typed in a line above the body is marked once it is left, too.
    const moved = () => {
      if (focusedLine() !== null) this.#pause.ask()
    }
    document.addEventListener('selectionchange', moved)
    this.#stops = [
      () => document.removeEventListener('selectionchange', moved),
      () => session.doc.off('update', edited),
      useSpelling.subscribe(edited),
      useSettings.subscribe(({ settings: now }, { settings: before }) => {
        const keys = ['spelling', 'spellingOff', 'personalWords', 'newsroomWords'] as const
        if (keys.some((key) => now[key] !== before[key])) void this.#check()
      }),
    ]
  }

  destroy(): void {
    this.#isGone = true
    clearTimeout(this.#start)
    this.#pause.cancel()
    for (const stop of this.#stops) stop()
    this.#state.setState(unchecked)
    if (!this.#view.isDestroyed) showMisspellings(this.#view, false, [])
  }

  /** The caret has left the word that was typed. */
  left(): void {
    this.#pause.ask()
  }

  /** Looks again at what is accepted: nothing of the text has changed. */
  refresh(): void {
    this.#draw()
  }

  #dictionary(): UsableDictionary | null {
    const { spelling, spellingOff } = useSettings.getState().settings
    const { own } = useSpelling.getState()
    return spelling && own !== null ? dictionaryFor(this.#language(), own, spellingOff) : null
  }

  #language(): string {
    return getField(this.#session.doc, 'language')
  }

  async #check(): Promise<void> {
    this.#pause.cancel()
    if (this.#isGone) return
    if (this.#busy) {
      this.#isStale = true
      return
    }
    this.#busy = true
    try {
      await this.#checkAll()
    } finally {
      this.#busy = false
    }
    if (this.#isStale) {
      this.#isStale = false
      this.#pause.ask()
    }
  }

  async #checkAll(): Promise<void> {
    const dictionary = this.#dictionary()
    const state = `${useSpelling.getState().version} ${JSON.stringify(dictionary)} ${this.#language()}`
    if (state !== this.#with) this.#known.clear()
    this.#with = state
    if (dictionary === null || this.#failed === state) return this.#unchecked()
    this.#draw()
    const lines = this.#lines()
    const texts = new Set(lines.map(({ text }) => text))
    for (const text of this.#known.keys()) if (!texts.has(text)) this.#known.delete(text)
    const missing = visibleFirst(
      this.#view,
      lines.filter(({ text }) => !this.#known.has(text)),
    )
    for (const batch of batches(missing)) {
      try {
        const found = await unknownIn(dictionary, this.#language(), batch)
        if (this.#isGone || this.#with !== state) return
        for (const [index, text] of batch.entries()) this.#known.set(text, found[index] ?? [])
      } catch (error) {
        if (this.#isGone) return
        // Whoever serves dictionaries is said to be away elsewhere; nothing is wrong with them.
        if (asLedeError(error).code === 'desk.away') void this.#whenServed()
        else {
          this.#failed = state
          sayError(error)
        }
        return this.#unchecked()
      }
      this.#draw()
    }
    if (missing.length === 0) this.#draw()
  }

  async #whenServed(): Promise<void> {
    await deskUp()
    setTimeout(() => this.#pause.ask(), pauseMs.start)
  }

  #unchecked(): void {
    const { own } = useSpelling.getState()
    const isMissing =
      useSettings.getState().settings.spelling && own !== null && dictionaryFor(this.#language(), own, []) === null
    this.#state.setState({ ...unchecked, isMissing })
    showMisspellings(this.#view, false, [])
  }

  #lines(): SearchedLine[] {
    const lines = spelledLines({ fields: readFields(this.#session.doc), body: this.#view.state.doc })
    return lines.filter(({ beside }) => beside === null)
  }

  /**
   * Marks what is known to be misspelled where the text stands now. What the house may write so is
   * marked once the desk has said that it does not.
   */
  #draw(): void {
    const dictionary = this.#dictionary()
    if (this.#isGone || this.#view.isDestroyed || dictionary === null) return
    const lines = this.#lines()
    const { doc } = this.#session
    const { personalWords, newsroomWords } = useSettings.getState().settings
    const language = this.#language()
    const accepts = acceptance(
      [...personalWords, ...newsroomWords, ...ignoredWords(doc), ...namesOf(readFields(doc))],
      language,
    )
    const found = misspelled(
      lines.map(({ text }) => this.#known.get(text) ?? []),
      language,
      accepts,
    )
    const asked = new Set(found.flat().flatMap(({ word }) => (isUsual(word) === null ? word : [])))
    if (asked.size > 0) void askUsual([...asked], this.#session.id).then(() => this.#draw())
    const fields: FieldMisspelling[] = []
    const marks: Mark[] = []
    lines.forEach((line, index) => {
      for (const { word, from, to } of found[index] ?? []) {
        if (isUsual(word) !== false) continue
        const mark = { from: line.at + from, to: line.at + to }
        if (line.field === null) {
          if (!this.#isHeld(mark)) marks.push(mark)
        } else if (!isHeldIn(line.field, mark)) fields.push({ field: line.field, text: line.text, ...mark })
      }
    })
    this.#state.setState({ dictionary, isMissing: false, fields })
    showMisspellings(this.#view, true, marks.slice(0, mostMarked))
  }

  /** Whether a word is being typed. */
  #isHeld({ from, to }: Mark): boolean {
    const { selection } = this.#view.state
    return isTyping(this.#view.state) && selection.empty && from <= selection.head && selection.head <= to
  }
}

/** Whether the caret stands in a word of a line above the body. */
function isHeldIn(field: string, { from, to }: Mark): boolean {
  const line = focusedLine()
  if (line?.field !== field || line.element.selectionStart !== line.element.selectionEnd) return false
  return from <= line.element.selectionStart && line.element.selectionStart <= to
}

function* batches(texts: readonly string[]): Generator<string[]> {
  let batch: string[] = []
  let letters = 0
  for (const text of texts) {
    batch.push(text)
    letters += text.length
    if (letters < batchLetters) continue
    yield batch
    batch = []
    letters = 0
  }
  if (batch.length > 0) yield batch
}
