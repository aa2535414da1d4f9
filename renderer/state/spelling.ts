import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { forgetDictionaries } from '#renderer/spelling/ask.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { changeSettings, useSettings } from './settings.ts'

/** What of the spelling is the same for all stories of the window. */
interface Spelling {
  /** The languages of the dictionaries that somebody has brought; null until the desk was asked. */
  own: readonly string[] | null
  /** Counts up whenever what is accepted may be other than before. */
  version: number
}

export const useSpelling = create<Spelling>(() => ({ own: null, version: 0 }))

let following = false

/**
 * Asks for the dictionaries that somebody has brought, and follows them through all connections.
 */
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
  // While the desk is away, what Lede brings along does.
  const { tags } = await desk.call('dictionaries.list', {}).catch((): { tags: string[] } => ({ tags: [] }))
  forgetDictionaries()
  useSpelling.setState(({ version }) => ({ own: tags, version: version + 1 }))
}

/**
 * What the desk has said of words: whether the house writes them so. By library and draft no
 * different enough to be asked again in one window.
 */
const usual = new Map<string, boolean>()
const mostAsked = 500

/** Whether the house's other stories write a word so; null where nobody has asked yet. */
export function isUsual(word: string): boolean | null {
  return usual.get(word) ?? null
}

/**
 * Asks the desk which of these words the house's other stories have. Where it does not answer, none
 * is known, and it is asked again with the next window.
 */
export async function askUsual(words: readonly string[], draft: string): Promise<void> {
  const asked = words.filter((word) => word.length <= 100).slice(0, mostAsked)
  const known = await desk
    .call('spelling.usual', { words: asked, except: draft })
    .then(({ words }) => new Set(words))
    .catch(() => new Set<string>())
  for (const word of words) usual.set(word, known.has(word))
}

/** The lists of words that people keep. */
export type WordList = Extract<keyof Settings, 'personalWords' | 'newsroomWords'>

/** Puts a word in a list, or takes it out again. */
export function keepWord(list: WordList, word: string): void {
  const words = useSettings.getState().settings[list]
  if (!words.includes(word)) void changeSettings({ [list]: [...words, word] })
}

export function dropWord(list: WordList, word: string): void {
  void changeSettings({ [list]: useSettings.getState().settings[list].filter((each) => each !== word) })
}
