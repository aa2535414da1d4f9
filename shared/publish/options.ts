/** What a page says beyond the article itself: who publishes it. Empty where the newsroom has not said. */
export interface PublishOptions {
  publisher: {
    name: string
    /** Absolute http or https address of the publisher's site. */
    url: string
  }
}
