import type { Article } from '#shared/article/article.ts'
import type { Demand } from '#shared/publish/demand.ts'
import type { ImagesBeside } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import type { Part } from './part.ts'

/** What a format's file is: text (UTF-8, line feeds) or bytes. */
export type Written = string | Uint8Array<ArrayBuffer>

/**
 * Writes an article in a format. Pure: no clock, no network, no setting of the machine, so that the
 * same article gives the same bytes everywhere. It takes any article; `problemsOf` says whether it
 * should be exported.
 */
export type Write = (article: Article, options: PublishOptions) => Written

/** One of several stories in a file, with the options that differ from story to story. */
export interface Story {
  readonly article: Article
  readonly options?: Pick<PublishOptions, 'early' | 'images'>
}

/** Writes several stories into one file. Pure like `Write`. */
export type WriteSeveral = (stories: readonly Story[], options: PublishOptions) => Written

/**
 * A format in which stories are exported: one folder beside this file, and one line in formats.ts.
 */
export interface Format {
  /** Its id in the contract and on the command line. */
  readonly id: string
  /** The name of its standard. A format without one is named in the user's language. */
  readonly name?: string
  /** The extension of its files, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What its stories must have. */
  readonly demand: Demand
  /** The images that belong beside its files, or in them. */
  readonly images: ImagesBeside
  /** Whether its files can contain suggestions and comments as such. */
  readonly carriesReview?: true
  /** Whether several stories can be exported as one file. */
  readonly several?: true
  /** Parts of a story that its files leave out. */
  readonly leavesOut: readonly Part[]
  /** Parts that its files contain only as text: their words are there, but not what they are. */
  readonly flattens: readonly Part[]
  /** Loads the code that writes it, only when needed: commands have to start at once. */
  load(): Promise<{ write: Write; writeSeveral?: WriteSeveral }>
}

/** The text of what was written. */
export function asText(written: Written): string {
  return typeof written === 'string' ? written : new TextDecoder().decode(written)
}
