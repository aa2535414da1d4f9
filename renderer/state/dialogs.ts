import { create } from 'zustand'
import type { NoticeKind } from '#shared/article/notice.ts'
import type { CommandId } from '#shared/commands.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Move } from '#shared/review/workflow/workflow.ts'
import type { PrintTarget } from './release/printing.ts'

/** The dialogs of the application, at most one at a time. Each feature renders its own. */
export type DialogState =
  | { name: 'paste' }
  /** Importing an archive of another system; `files`: the dropped files of it. */
  | { name: 'archive'; files?: readonly File[] }
  | { name: 'import'; files: readonly ImportFile[] }
  /**
   * The contents of packages, and what opening them does; `stories`: other files that were opened
   * with them, and are next.
   */
  | { name: 'packages'; files: readonly ImportFile[]; stories: readonly ImportFile[] }
  | { name: 'send'; id: string; note?: string }
  /** Joining and leaving a newsroom. */
  | { name: 'joinNewsroom' }
  | { name: 'leaveNewsroom' }
  /** The newsroom's stories in production, and this person's inbox. */
  | { name: 'production' }
  | { name: 'inbox' }
  /** Who has a story, and when it is due; `isBack`: the production list opens again. */
  | { name: 'assign'; id: string; isBack: boolean }
  /** Putting a legal hold on a story, or lifting it; `isBack`: the production list opens again. */
  | { name: 'hold' | 'lift'; id: string; headline: string; isBack: boolean }
  /** To which desk of the newsroom a story is filed. */
  | { name: 'file'; id: string }
  | { name: 'export'; ids: readonly string[] }
  /** Search and replace in all drafts. */
  | { name: 'replace' }
  | { name: 'settings' }
  /** Which checks run, their severity, and their lists. */
  | { name: 'checks' }
  /** The newsroom's own rules. */
  | { name: 'houseRules' }
  | { name: 'shortcuts' }
  /** Every command that was available when the palette was opened. */
  | { name: 'palette'; ids: readonly CommandId[] }
  | { name: 'switcher' }
  | { name: 'language' }
  | { name: 'snippets' }
  | { name: 'templates' }
  /** Whether to print a story in spite of `holds`. */
  | { name: 'print'; id: string; to: PrintTarget; holds: readonly Problem[] }
  /** The name of a draft that becomes a template. */
  | { name: 'saveTemplate'; id: string }
  /** A story's next status; `to`: the requested one, null for the usual one. */
  | { name: 'status'; id: string; to: Move | null }
  /** What to tell the readers of a published story. */
  | { name: 'notice'; id: string; kind: NoticeKind }
  /** The name of the version that is stored now. */
  | { name: 'version'; id: string }
  /**
   * The history of a draft, at a version or now; `against`: the version it is compared with,
   * otherwise the present text.
   */
  | { name: 'timeline'; id: string; version: string | null; against?: string | undefined }
  /** What an approval in the history of a draft covered. */
  | { name: 'record'; id: string; approval: string }
  /** Who works here, asked when it is first needed; `onward` continues with the answer. */
  | { name: 'profile'; onward: (person: Person) => void }
  | null

/** A file or pasted text that is about to be imported. */
export interface ImportFile {
  name: string
  /** Its first bytes, by which packages are recognised. */
  head: Uint8Array
  /**
   * Reads it only on request, since thousands of files do not fit into memory at once. @throws
   * LedeError if it cannot be read
   */
  bytes(): Promise<Uint8Array>
  /** The id of a package that waits in the newsroom: the desk has its bytes. */
  waiting?: string
  /** Whether it is pasted text and not a file: its bytes are UTF-8. */
  isPasted?: boolean
  /** The images that came with it and with the files that arrived together with it. */
  images?: readonly ImageAlong[]
}

/**
 * An image that came with stories. `isLoose`: it came by itself, and not because a page or a story
 * in Lede's JSON shows it.
 */
export interface ImageAlong extends PlacedFile {
  isLoose: boolean
}

/**
 * A file of several that arrived together, with its path: its name, with `/` after each folder
 * around it.
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
