import { create } from 'zustand'
import type { LedeError } from '#shared/api/errors.ts'
import type { FindQuery, Hit } from '#shared/find/index.ts'

/** What is looked for in this window, from one draft to the next. */
interface Find {
  /** Whether the bar is shown, and in it the line of what replaces. */
  open: boolean
  replacing: boolean
  term: string
  replacement: string
  matchCase: boolean
  wholeWord: boolean
  isPattern: boolean
  /** Counts how often the bar was asked for: each time its field takes the focus. */
  asked: number
}

export const useFind = create<Find>(() => ({
  open: false,
  replacing: false,
  term: '',
  replacement: '',
  matchCase: false,
  wholeWord: false,
  isPattern: false,
  asked: 0,
}))

/** The options of a search, in the order in which they are shown. */
export const findOptions = ['matchCase', 'wholeWord', 'isPattern'] as const

/** What is looked for; null where nothing is. */
export function queryOf({ term, matchCase, wholeWord, isPattern }: Omit<FindQuery, never>): FindQuery | null {
  return term === '' ? null : { term, matchCase, wholeWord, isPattern }
}

/** What was found in the draft that is shown. */
interface Found {
  hits: readonly Hit[]
  /** Which of the hits is looked at, -1: none. */
  current: number
  /** Why nothing could be found. */
  error: LedeError | null
  /** Whether only the selection is searched. */
  inSelection: boolean
  /** How many hits were replaced last, until something else is done; null: none were. */
  replaced: number | null
}

export const nothingFound: Found = { hits: [], current: -1, error: null, inSelection: false, replaced: null }

export const useFound = create<Found>(() => nothingFound)
