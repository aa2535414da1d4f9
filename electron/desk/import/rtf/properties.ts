/** Destinations with the name and the value of a property of the document's own. */
export const propertyDestinations: ReadonlySet<string> = new Set(['propname', 'staticval'])

/** The user-defined properties of a document (RTF 1.9.1, "User Properties"). */
export class RtfProperties {
  readonly said = new Map<string, string>()
  #name = ''

  /** Takes in the text of one of the destinations. */
  say(destination: string, words: string): void {
    if (destination === 'propname') this.#name = words
    else if (this.#name !== '') this.said.set(this.#name, words)
  }
}
