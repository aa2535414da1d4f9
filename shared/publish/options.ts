import type { LabelSettings } from '#shared/label/settings.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import type { FontSource } from './fonts.ts'
import type { ImageSource } from './images.ts'
import type { Pictures } from './pictures.ts'

/**
 * What a page contains beyond the article itself: the publisher (empty if the newsroom has not set
 * one), and where its images are. Without `images` it shows none.
 */
export interface PublishOptions {
  publisher: {
    name: string
    /** Absolute http or https address of the publisher's site. */
    url: string
  }
  /** How generated content is labelled for readers; the default if the newsroom has not chosen. */
  label?: LabelSettings
  /**
   * The story is exported before the end of its embargo, because somebody insisted: it says so at
   * the top and in its robots rule. Lede JSON contains the embargo anyway.
   */
  early?: boolean
  /**
   * When the file is made, ISO 8601 with an offset: for formats that require the time of a version,
   * and stories that have none.
   */
  at?: string
  images?: ImageSource
  /** The images themselves, for files that contain them. */
  pictures?: Pictures
  /** The fonts, for typeset files. */
  fonts?: FontSource
  /** Suggestions and comments, for files that can contain them: of a body as it is published. */
  review?: TakenReview | null
}
