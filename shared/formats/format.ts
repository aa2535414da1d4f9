import type { Article } from '#shared/article/article.ts'
import type { Demand } from '#shared/publish/demand.ts'
import type { ImagesBeside } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import type { Part } from './part.ts'

/** What a format's file is: text (UTF-8, line feeds) or bytes. */
export type Written = string | Uint8Array<ArrayBuffer>

/**
 * Writes an article in a format. Pure: no clock, no network, no setting of the machine, so that the
 * same article gives the same bytes everywhere. It takes any article; whether it ought to be
 * exported is for `problemsOf` to say.
 */
export type Write = (article: Article, options: PublishOptions) => Written

/** One of several stories in a file, with what differs from story to story of how it is written. */
export interface Story {
  readonly article: Article
  readonly options?: Pick<PublishOptions, 'early' | 'images'>
}

/** Writes several stories into one file. Pure as `Write`. */
export type WriteSeveral = (stories: readonly Story[], options: PublishOptions) => Written

/**
 * A format that a story leaves in. It is one folder beside this file, and one line in formats.ts.
 */
export interface Format {
  /** What the contract and the command line call it. */
  readonly id: string
  /** The name of its standard. A format without one is named in the interface's language. */
  readonly name?: string
  /** The extension of its files, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What its stories must have. */
  readonly demand: Demand
  /** What stands beside its files, or in them. */
  readonly images: ImagesBeside
  /** Whether suggestions and comments can be in its files, as such. */
  readonly carriesReview?: true
  /** Whether a selection of stories is one file. */
  readonly several?: true
  /** What of a story is not in its files. */
  readonly leavesOut: readonly Part[]
  /** What is in them as text alone: its words are there, what they are is not said. */
  readonly flattens: readonly Part[]
  /** Loads what writes it, which is read only when it is needed: commands have to start at once. */
  load(): Promise<{ write: Write; writeSeveral?: WriteSeveral }>
}

/** What was written, as text. */
export function asText(written: Written): string {
  return typeof written === 'string' ? written : new TextDecoder().decode(written)
}
