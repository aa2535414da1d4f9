import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { forgetDictionaries } from '#renderer/spelling/ask.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { changeSettings, useSettings } from './settings.ts'

/** The parts of spelling that all stories of the window share. */
interface Spelling {
  /** The languages of the dictionaries that people added; null until the desk has answered. */
  own: readonly string[] | null
  /** Counts up whenever the accepted words may have changed. */
  version: number
}

export const useSpelling = create<Spelling>(() => ({ own: null, version: 0 }))

let following = false

/** Loads the list of dictionaries that people added, and follows it through all connections. */
export async function followDictionaries(): Promise<void> {
  if (following) return
  following = true
  desk.on('dictionaries.changed', () => void read())
  useConnection.subscribe(({ state, epoch }, before) => {
    if (state === 'up' && epoch !== before.epoch) void read()
  })
  await read()
}

async function read(): Promise<void> {
  // While the desk is away, Lede's own dictionaries are used.
  const { tags } = await desk.call('dictionaries.list', {}).catch((): { tags: string[] } => ({ tags: [] }))
  forgetDictionaries()
  useSpelling.setState(({ version }) => ({ own: tags, version: version + 1 }))
}

/**
 * The desk's answers about words: whether the newsroom uses them. They differ too little between
 * libraries and drafts to be asked again in one window.
 */
const usual = new Map<string, boolean>()
const mostAsked = 500

/** Whether the newsroom's other stories contain a word; null if it was not asked yet. */
export function isUsual(word: string): boolean | null {
  return usual.get(word) ?? null
}

/**
 * Asks the desk which of these words the newsroom's other stories contain. If it does not answer,
 * none counts as known, and the next window asks again.
 */
export async function askUsual(words: readonly string[], draft: string): Promise<void> {
  const asked = words.filter((word) => word.length <= 100).slice(0, mostAsked)
  const known = await desk
    .call('spelling.usual', { words: asked, except: draft })
    .then(({ words }) => new Set(words))
    .catch(() => new Set<string>())
  for (const word of words) usual.set(word, known.has(word))
}

/** The word lists that people keep. */
export type WordList = Extract<keyof Settings, 'personalWords' | 'newsroomWords'>

/** Adds a word to a list, or removes it. */
export function keepWord(list: WordList, word: string): void {
  const words = useSettings.getState().settings[list]
  if (!words.includes(word)) void changeSettings({ [list]: [...words, word] })
}

export function dropWord(list: WordList, word: string): void {
  void changeSettings({ [list]: useSettings.getState().settings[list].filter((each) => each !== word) })
}
