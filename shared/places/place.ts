/** A place that stories are filed from. */
export interface Place {
  /** In the requested language. */
  readonly name: string
  /** IANA zone. */
  readonly timeZone: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}
