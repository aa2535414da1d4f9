import { create } from 'zustand'
import type { NoticeKind } from '#shared/article/notice.ts'
import type { CommandId } from '#shared/commands.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Move } from '#shared/review/workflow/workflow.ts'
import type { PrintTarget } from './release/printing.ts'

/** The dialogs of the application, at most one at a time; each feature renders its own. */
export type DialogState =
  | { name: 'paste' }
  /**
   * What another system leaves behind, on its way into the library; `files`: that of it which was
   * dropped.
   */
  | { name: 'archive'; files?: readonly File[] }
  | { name: 'import'; files: readonly ImportFile[] }
  /**
   * What packages hold and what opening them does; `stories`: what else was opened with them, and
   * comes after.
   */
  | { name: 'packages'; files: readonly ImportFile[]; stories: readonly ImportFile[] }
  | { name: 'send'; id: string; note?: string }
  /** With which newsroom this library is, and is not to be any more. */
  | { name: 'joinNewsroom' }
  | { name: 'leaveNewsroom' }
  /** The newsroom's stories in production; what in them is for this person. */
  | { name: 'production' }
  | { name: 'inbox' }
  /** Who has a story, and when it is due; `isBack`: the list of production comes back. */
  | { name: 'assign'; id: string; isBack: boolean }
  /** Why a story is held legally, or no longer; `isBack`: the list of production comes back. */
  | { name: 'hold' | 'lift'; id: string; headline: string; isBack: boolean }
  /** To which desk of the newsroom a story goes. */
  | { name: 'file'; id: string }
  | { name: 'export'; ids: readonly string[] }
  /** What is looked for in all drafts, and what replaces it. */
  | { name: 'replace' }
  | { name: 'settings' }
  /** Which checks look, how much they weigh, and their lists. */
  | { name: 'checks' }
  /** The newsroom's own rules. */
  | { name: 'houseRules' }
  | { name: 'shortcuts' }
  /** Every command that could be run as the palette was asked for. */
  | { name: 'palette'; ids: readonly CommandId[] }
  | { name: 'switcher' }
  | { name: 'language' }
  | { name: 'snippets' }
  | { name: 'templates' }
  /** Whether a held story is printed all the same; `holds`: what holds it. */
  | { name: 'print'; id: string; to: PrintTarget; holds: readonly Problem[] }
  /** Under which name a draft becomes a template. */
  | { name: 'saveTemplate'; id: string }
  /** Where a story goes next; `to`: where it is asked to go, null for the usual way. */
  | { name: 'status'; id: string; to: Move | null }
  /** What the readers of a published story are told of it. */
  | { name: 'notice'; id: string; kind: NoticeKind }
  /** What the version that is kept now is to be called. */
  | { name: 'version'; id: string }
  /**
   * The history of a draft, at a version or now; `against`: the version it is compared with, else
   * now.
   */
  | { name: 'timeline'; id: string; version: string | null; against?: string | undefined }
  /** What an approval in the history of a draft was given to. */
  | { name: 'record'; id: string; approval: string }
  /** Who works here, asked at first need; `onward` goes on with it. */
  | { name: 'profile'; onward: (person: Person) => void }
  | null

/** A file or pasted text on its way into the library. */
export interface ImportFile {
  name: string
  /** Its first bytes, by which packages are known. */
  head: Uint8Array
  /**
   * Reads it: thousands of files do not lie in memory at once. @throws LedeError where it cannot be
   * read
   */
  bytes(): Promise<Uint8Array>
  /** Whether it is no file but text: its bytes are UTF-8. */
  isPasted?: boolean
  /** The images that came with it and with the files that came together with it. */
  images?: readonly ImageAlong[]
}

/**
 * An image that came with stories. `isLoose`: for its own sake, and not because a page or a story
 * in Lede's JSON shows it.
 */
export interface ImageAlong extends PlacedFile {
  isLoose: boolean
}

/**
 * A file and where it was, of those that came together: its name, with `/` after each folder around
 * it.
 */
export interface PlacedFile {
  path: string
  file: File
}

export const useDialog = create<{ dialog: DialogState }>(() => ({ dialog: null }))

export function openDialog(dialog: NonNullable<DialogState>): void {
  useDialog.setState({ dialog })
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null })
}
