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
import { acceptance } from '#shared/spelling/accepted-words.ts'
import { dictionaryFor, type UsableDictionary } from '#shared/spelling/dictionaries.ts'
import { ignoredWords } from '#shared/spelling/ignored-words.ts'
import { misspelledWords } from '#shared/spelling/misspelled-words.ts'
import type { SpelledPart } from '#shared/spelling/parts.ts'
import { namesOf, spelledParts } from '#shared/spelling/story.ts'
import { usableDictionary } from './dictionary.ts'
import { focusedLine } from './focused-line.ts'
import { KnownWords } from './known-words.ts'
import { isTyping, type Mark, marksIn, showMisspellings } from './spelling-marks.ts'
import { type FieldMisspelling, type SpellingState, spellingOf, uncheckedSpelling } from './spelling-state.ts'
import { visibleFirst } from './visible-first.ts'

/**
 * The window does other work first. After an edit, the check waits this long for the next one; in
 * milliseconds.
 */
const pauseMs = { start: 1_200, edit: 400 }
/** How many letters are sent to the worker at once: about a screenful. */
const batchLetters = 4_000
/**
 * The most marks at once, from the start of the story. More mean that the language is wrong, and
 * would slow down the browser.
 */
const mostMarked = 1_000

/**
 * Checks the spelling of one story while its body is shown: during pauses, in a worker, the visible
 * part first, and after an edit only what changed.
 */
export class SpellingChecker {
  readonly #session: DraftSession
  readonly #view: EditorView
  readonly #state: StoreApi<SpellingState>
  readonly #stops: (() => void)[]
  readonly #pause = new Pause(() => void this.#check(), pauseMs.edit)
  readonly #start = setTimeout(() => void this.#check(), pauseMs.start)
  readonly #known = new KnownWords()
  /** With which dictionaries and in which state of them that was found. */
  #with = ''
  /**
   * The last error of a dictionary that was reported: each is reported once, not at every key
   * press.
   */
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
    // A word typed in a line above the body is also marked once the caret leaves it.
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
    this.#state.setState(uncheckedSpelling)
    if (!this.#view.isDestroyed) showMisspellings(this.#view, false, [])
  }

  /** The caret left the word that was being typed. */
  left(): void {
    this.#pause.ask()
  }

  /** Checks again which words are accepted. The text has not changed. */
  refresh(): void {
    this.#draw()
  }

  /** The dictionaries of these parts, by language; null where there is none. */
  #dictionaries(parts: readonly SpelledPart[]): ReadonlyMap<string, UsableDictionary | null> {
    const languages = new Set([this.#language(), ...parts.map(({ language }) => language)])
    return new Map([...languages].map((language) => [language, usableDictionary(language)]))
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
    const parts = this.#parts()
    const dictionaries = this.#dictionaries(parts)
    const state = `${useSpelling.getState().version} ${JSON.stringify([...dictionaries].toSorted())}`
    if (state !== this.#with) this.#known.clear()
    this.#with = state
    if (!isAnyOf(dictionaries) || this.#failed === state) return this.#unchecked()
    this.#draw()
    this.#known.keepOnly(parts)
    const missing = visibleFirst(
      this.#view,
      parts.filter((part) => this.#known.of(part) === undefined && dictionaries.get(part.language) != null),
    )
    for (const batch of batches(missing)) {
      const { language } = batch[0]
      const dictionary = dictionaries.get(language)
      if (dictionary == null) continue
      try {
        const texts = batch.map(({ text }) => text)
        const found = await unknownIn(dictionary, language, texts)
        if (this.#isGone || this.#with !== state) return
        for (const [index, part] of batch.entries()) this.#known.keep(part, found[index] ?? [])
      } catch (error) {
        if (this.#isGone) return
        // Another part of the window reports that the server of the dictionaries is away; the
        // dictionary itself is fine.
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

  /** Whether no one has a dictionary for the story's language. */
  #isMissing(): boolean {
    const { own } = useSpelling.getState()
    return useSettings.getState().settings.spelling && own !== null && dictionaryFor(this.#language(), own, []) === null
  }

  #unchecked(): void {
    this.#state.setState({ ...uncheckedSpelling, isMissing: this.#isMissing() })
    showMisspellings(this.#view, false, [])
  }

  #parts(): SpelledPart[] {
    const content = { fields: readFields(this.#session.doc), body: this.#view.state.doc }
    return spelledParts(content, this.#language()).filter(({ line }) => line.beside === null)
  }

  /**
   * Marks the known misspellings in the present text. Words that the newsroom may allow are marked
   * only once the desk has said that it does not. A passage that the worker has yet to look at
   * keeps its marks.
   */
  #draw(): void {
    if (this.#isGone || this.#view.isDestroyed) return
    const parts = this.#parts()
    const dictionaries = this.#dictionaries(parts)
    if (!isAnyOf(dictionaries)) return
    const { doc } = this.#session
    const { personalWords, newsroomWords } = useSettings.getState().settings
    const language = this.#language()
    const accepts = acceptance(
      [...personalWords, ...newsroomWords, ...ignoredWords(doc), ...namesOf(readFields(doc))],
      language,
    )
    const unknown = parts.map((part) => ({ language: part.language, unknown: this.#known.of(part) ?? [] }))
    const found = misspelledWords(unknown, accepts)
    const asked = new Set(found.flat().flatMap(({ word }) => (isUsual(word) === null ? word : [])))
    if (asked.size > 0) void askUsual([...asked], this.#session.id).then(() => this.#draw())
    const fields: FieldMisspelling[] = []
    const marks: Mark[] = []
    const shown = marksIn(this.#view.state)
    parts.forEach((part, index) => {
      const { line, at } = part
      if (line.field === null && this.#known.of(part) === undefined && dictionaries.get(part.language) != null) {
        const [start, end] = [line.at + at, line.at + at + part.text.length]
        marks.push(...shown.filter(({ from, to }) => from >= start && to <= end))
        return
      }
      for (const { word, from, to } of found[index] ?? []) {
        if (isUsual(word) !== false) continue
        const mark = { from: line.at + at + from, to: line.at + at + to }
        if (line.field === null) {
          if (!this.#isHeld(mark)) marks.push(mark)
        } else if (!isHeldIn(line.field, mark)) fields.push({ field: line.field, text: line.text, ...mark })
      }
    })
    const isOwn = usableDictionary(language) !== null
    this.#state.setState({ isChecked: true, isMissing: this.#isMissing(), fields })
    showMisspellings(this.#view, isOwn, marks.slice(0, mostMarked))
  }

  /** Whether a word is being typed. */
  #isHeld({ from, to }: Mark): boolean {
    const { selection } = this.#view.state
    return isTyping(this.#view.state) && selection.empty && from <= selection.head && selection.head <= to
  }
}

/** Whether the caret is in this word of a line above the body. */
function isHeldIn(field: string, { from, to }: Mark): boolean {
  const line = focusedLine()
  if (line?.field !== field || line.element.selectionStart !== line.element.selectionEnd) return false
  return from <= line.element.selectionStart && line.element.selectionStart <= to
}

function isAnyOf(dictionaries: ReadonlyMap<string, UsableDictionary | null>): boolean {
  return [...dictionaries.values()].some((dictionary) => dictionary !== null)
}

function keyOf({ language, text }: SpelledPart): string {
  return `${language} ${text}`
}

/** What is sent to the worker at once: parts in one language, without repetitions. */
function* batches(parts: readonly SpelledPart[]): Generator<[SpelledPart, ...SpelledPart[]]> {
  const asked = new Set<string>()
  let batch: [SpelledPart, ...SpelledPart[]] | null = null
  let letters = 0
  for (const part of parts) {
    if (asked.has(keyOf(part))) continue
    asked.add(keyOf(part))
    if (batch !== null && (letters >= batchLetters || batch[0].language !== part.language)) {
      yield batch
      batch = null
      letters = 0
    }
    if (batch === null) batch = [part]
    else batch.push(part)
    letters += part.text.length
  }
  if (batch !== null) yield batch
}
