import { create } from 'zustand'
import type { Status } from '#shared/article/status.ts'
import type { Person } from '#shared/review/person.ts'

/** The dialogs of the application, at most one at a time; each feature renders its own. */
export type DialogState =
  | { name: 'paste' }
  | { name: 'import'; files: readonly ImportFile[] }
  | { name: 'export'; ids: readonly string[] }
  | { name: 'settings' }
  | { name: 'shortcuts' }
  /** Where a story goes next; `to`: where it is asked to go, null for the usual way. */
  | { name: 'status'; id: string; to: Status | null }
  /** What the version that is kept now is to be called. */
  | { name: 'version'; id: string }
  /** The history of a draft, at a version or now. */
  | { name: 'timeline'; id: string; version: string | null }
  /** Who works here, asked at first need; `onward` goes on with it. */
  | { name: 'profile'; onward: (person: Person) => void }
  | null

/** A file or pasted text on its way into the library. */
export interface ImportFile {
  name: string
  bytes: Uint8Array
}

export const useDialog = create<{ dialog: DialogState }>(() => ({ dialog: null }))

export function openDialog(dialog: NonNullable<DialogState>): void {
  useDialog.setState({ dialog })
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null })
}
