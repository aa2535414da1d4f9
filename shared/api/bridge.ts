import type { CommandId } from '#shared/commands.ts'
import type { ImageFile } from './calls/export.ts'
import { type CodedError, unpackError } from './coded-error.ts'
import type { Port } from './port.ts'

/**
 * The result of asking the shell for something. An error thrown between processes loses its code,
 * so it travels as a value.
 */
export type Answer<T> = { value: T } | { error: CodedError }

/**
 * A file that a person opened: its name without the folder, and its bytes or why it could not be
 * read.
 */
export type OpenedFile = { name: string; bytes: Uint8Array } | { name: string; error: CodedError }

/**
 * A folder that a person chose in a dialog, for as long as the app runs. The window never sees its
 * path.
 */
export interface ChosenFolder {
  /** What `saveInto` takes. */
  token: string
  /** The folder's name, to be shown. */
  name: string
}

/**
 * A file written where a person chose in a dialog, for as long as the app runs. The window never
 * sees its path.
 */
export interface SavedFile {
  /** What `reveal` takes. */
  token: string
}

/** What a window that is about to close reports about its unsaved edits. */
export interface Closing {
  /**
   * Fulfilled with true once every edit is in the window's own storage, or with false if that is
   * impossible: closing would then lose edits.
   */
  kept: Promise<boolean>
  /** Fulfilled once the desk has acknowledged every edit: the window closes. */
  saved: Promise<void>
}

/** Which commands can be used at the moment. `on`: those that carry a check mark. */
export interface CommandStanding {
  enabled: readonly CommandId[]
  on: readonly CommandId[]
}

/** A draft worked on recently, under the headline that it had then. */
export interface RecentDraft {
  id: string
  /** '' where it had none. */
  headline: string
}

/**
 * What the Electron shell offers a window, as `window.lede`; absent in a browser. Files are read
 * and written only where a person chose in a dialog of the shell. Every function that takes a
 * listener keeps one listener at a time.
 */
export interface LedeBridge {
  readonly platform: 'darwin' | 'win32' | 'linux'
  /**
   * A new connection to the desk, as `connectDesk` takes it. Settles when the desk is up, however
   * long that takes. When the desk dies its port closes; connecting again waits for the next desk.
   * A window has one port: a second one closes the first.
   */
  connectDesk(): Promise<Port>
  readonly files: {
    /**
     * Asks where to save a text, or the bytes of a package, and writes it there; texts as UTF-8.
     * Null: the person cancelled.
     */
    save(name: string, content: string | Uint8Array): Promise<Answer<SavedFile | null>>
    /** Null: the person cancelled. */
    chooseFolder(): Promise<Answer<ChosenFolder | null>>
    /**
     * Writes a file into a chosen folder without replacing anything. Returns its name, with a
     * number added if the wanted name was taken.
     */
    saveInto(token: string, name: string, content: string | Uint8Array): Promise<Answer<string>>
    /**
     * Writes an image of an export, which the shell fetches from the desk, into a chosen folder at
     * its path (`isImagePath`). An image that already exists there is the same one and is left
     * alone.
     */
    saveImage(token: string, image: ImageFile): Promise<Answer<null>>
    /** Asks for files and reads them. Empty: the person cancelled. */
    open(): Promise<Answer<OpenedFile[]>>
    /** Shows a file that was saved, or a folder that was chosen, in the system's file manager. */
    reveal(token: string): Promise<Answer<null>>
    /**
     * A temporary folder for viewing one page: `saveInto` and `saveImage` write into it. It is
     * deleted when the app ends.
     */
    pageFolder(): Promise<Answer<ChosenFolder>>
    /** Shows a page in a folder (`.html`) in the person's browser. */
    openPage(token: string, name: string): Promise<Answer<null>>
    /**
     * Asks where to save what the window would print, and writes it there as a PDF. False: the
     * person cancelled.
     */
    savePdf(name: string): Promise<Answer<boolean>>
  }
  /** The person chose a command in the application menu. */
  onCommand(listener: (id: CommandId) => void): void
  /**
   * Files were opened with Lede from outside: by a second start, or dropped on its icon. Files that
   * came before the first listener are not lost.
   */
  onOpenFiles(listener: (files: OpenedFile[]) => void): void
  /**
   * Says which commands the application menu enables and which it checks; all others are greyed and
   * unchecked.
   */
  setCommands(standing: CommandStanding): void
  /** Toggles full screen. */
  toggleFullScreen(): void
  /** Brings the window to the front, also when it is minimized. */
  toFront(): void
  /** The person chose one of the recent drafts in the application menu. */
  onOpenDraft(listener: (id: string) => void): void
  /** The recent drafts for the application menu, latest first. */
  setRecentDrafts(drafts: readonly RecentDraft[]): void
  /** The window is about to close. */
  onClosing(listener: () => Closing): void
}

declare global {
  interface Window {
    readonly lede?: LedeBridge
  }
}

/** Unpacks an answer: returns its value, or throws the LedeError that it carries. */
export function unpackAnswer<T>(answer: Answer<T>): T {
  if ('error' in answer) throw unpackError(answer.error)
  return answer.value
}
