import type { LabelSettings } from '#shared/label/settings.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import type { FontSource } from './fonts.ts'
import type { ImageSource } from './images.ts'
import type { Pictures } from './pictures.ts'

/**
 * What a page says beyond the article itself: who publishes it (empty where the newsroom has not
 * said), and where its images are. Without `images` it shows none.
 */
export interface PublishOptions {
  publisher: {
    name: string
    /** Absolute http or https address of the publisher's site. */
    url: string
  }
  /** How readers are told what a generator made; as usual where the newsroom has not said. */
  label?: LabelSettings
  /**
   * The story leaves before the end of its embargo, because somebody insists: it says so, on top
   * and by its robots rule. Lede JSON carries its embargo anyway.
   */
  early?: boolean
  /**
   * When the file is made, ISO 8601 with an offset: for formats that must say when a version was,
   * of stories that have no time of their own.
   */
  at?: string
  images?: ImageSource
  /** The images themselves, for files that hold them. */
  pictures?: Pictures
  /** The fonts, for files that are typeset. */
  fonts?: FontSource
  /**
   * Suggestions and comments, for files that have a place for them: of a body as it is published.
   */
  review?: TakenReview | null
}
