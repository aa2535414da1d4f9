import type { CodedError } from '#shared/api/coded-error.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import type { DecodedInfo, Source } from './render.ts'

/** The desk's tasks for the pixels' thread, one at a time. */
export type ToPixels =
  | { do: 'look'; source: Source }
  /** `source`: null if the thread has it from the task before. */
  | { do: 'render'; rendition: Rendition; source: Source | null }

/** The answer to a task. */
export type FromPixels = { seen: DecodedInfo } | { bytes: Uint8Array<ArrayBuffer> } | { error: CodedError }
