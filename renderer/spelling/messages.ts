import type { CodedError } from '#shared/api/coded-error.ts'
import type { DictionaryFiles } from '#shared/spelling/dictionary-files.ts'
import type { Unknown } from '#shared/spelling/unknown.ts'

/**
 * Where the worker has a dictionary from: its own files beside the program, or those of a person.
 */
export type DictionarySource = { affixes: string; words: string } | DictionaryFiles

/** What the worker is asked. Each names the dictionary by its language (BCP 47). */
export type Question =
  | { kind: 'open'; tag: string; source: DictionarySource }
  | { kind: 'check'; tag: string; language: string; texts: readonly string[] }
  | { kind: 'suggest'; tag: string; word: string }

/** What it answers, by the kind of the question. */
export interface Answers {
  open: null
  check: Unknown[][]
  suggest: string[]
}

export type Asked = Question & { number: number }
export type Answered = { number: number } & ({ answer: Answers[Question['kind']] } | { error: CodedError })
