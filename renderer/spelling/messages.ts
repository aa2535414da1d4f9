import type { CodedError } from '#shared/api/coded-error.ts'
import type { DictionaryFiles } from '#shared/spelling/dictionary-files.ts'
import type { Unknown } from '#shared/spelling/unknown-words.ts'

/** The source of a dictionary: files beside the program, or files of a person. */
export type DictionarySource = { affixes: string; words: string } | DictionaryFiles

/** A request to the worker. Each names the dictionary by its language (BCP 47). */
export type Question =
  | { kind: 'open'; tag: string; source: DictionarySource }
  | { kind: 'check'; tag: string; language: string; texts: readonly string[] }
  | { kind: 'suggest'; tag: string; word: string }

/** The worker's answer to each kind of request. */
export interface Answers {
  open: null
  check: Unknown[][]
  suggest: string[]
}

export type Asked = Question & { number: number }
export type Answered = { number: number } & ({ answer: Answers[Question['kind']] } | { error: CodedError })
