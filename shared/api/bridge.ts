import type { CommandId } from '#shared/commands.ts'
import type { ImageFile } from './calls/export.ts'
import { type CodedError, unpackError } from './coded-error.ts'
import type { Port } from './port.ts'

/**
 * The result of what the shell was asked for. An error that is thrown loses its code between
 * processes, so it travels as a value.
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
 * A file that was written where a dialog has led a person, for as long as the app runs. The window
 * never sees its path.
 */
export interface SavedFile {
  /** What `reveal` takes. */
  token: string
}

/** What a window that is about to close says of what was written in it. */
export interface Closing {
  /**
   * Fulfilled once every edit is in the window's own storage, true, or cannot be put there, false:
   * then closing loses it.
   */
  kept: Promise<boolean>
  /** Fulfilled once the desk has acknowledged every edit: the window closes. */
  saved: Promise<void>
}

/** What commands do at the moment. `on`: those whose mark is shown. */
export interface CommandStanding {
  enabled: readonly CommandId[]
  on: readonly CommandId[]
}

/** A draft that was worked on, under the headline it had then. */
export interface RecentDraft {
  id: string
  /** '' where it had none. */
  headline: string
}

/**
 * What the Electron shell offers a window, as `window.lede`; absent in a browser. Files are read
 * and written only where a dialog of the shell has led a person. Every function that takes a
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
     * Writes a file into a chosen folder without replacing anything; the name it got, with a number
     * where the wished one was taken.
     */
    saveInto(token: string, name: string, content: string | Uint8Array): Promise<Answer<string>>
    /**
     * Writes an image of an export, which the shell gets from the desk, into a chosen folder, at
     * its path (`isImagePath`) in it. One that is there is the same, and stays.
     */
    saveImage(token: string, image: ImageFile): Promise<Answer<null>>
    /** Asks for files and reads them. Empty: the person cancelled. */
    open(): Promise<Answer<OpenedFile[]>>
    /** Shows a file that was saved, or a folder that was chosen, in the system's file manager. */
    reveal(token: string): Promise<Answer<null>>
    /**
     * A folder for one page that is only looked at: `saveInto` and `saveImage` write into it. It is
     * gone when the app ends.
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
  /** A command was chosen in the application menu. */
  onCommand(listener: (id: CommandId) => void): void
  /**
   * Files were opened with Lede from outside: by a second start, or dropped on its icon. Those that
   * came before the first listener are not lost.
   */
  onOpenFiles(listener: (files: OpenedFile[]) => void): void
  /**
   * Which commands the application menu offers and which it marks; the others are shown greyed, and
   * without a mark.
   */
  setCommands(standing: CommandStanding): void
  /** Lets the window fill the screen, or come back from it. */
  toggleFullScreen(): void
  /** A draft was chosen among those worked on last, in the application menu. */
  onOpenDraft(listener: (id: string) => void): void
  /** The drafts worked on last, latest first, for the application menu. */
  setRecentDrafts(drafts: readonly RecentDraft[]): void
  /** The window is about to close. */
  onClosing(listener: () => Closing): void
}

declare global {
  interface Window {
    readonly lede?: LedeBridge
  }
}

/** The value of an answer; throws the LedeError it carries in place of one. */
export function answered<T>(answer: Answer<T>): T {
  if ('error' in answer) throw unpackError(answer.error)
  return answer.value
}
