/** The scheme of IPTC's Media Topics, in which a topic's address is made of its code. */
export const topicScheme = 'http://cv.iptc.org/newscodes/mediatopic/'

/**
 * Whether a text is the code of a Media Topic, even if Lede has no name for it: the first level has
 * the numbers of IPTC's older Subject Codes, all others begin with 20.
 */
export function isTopicCode(text: string): boolean {
  return /^(?:(?:0[1-9]|1[0-7])000000|20\d{6})$/.test(text)
}

/**
 * The code in a reference to a Media Topic, null for other references: its address in IPTC's scheme
 * (http or https), or a code with the prefix of the scheme in NewsML-G2 ("medtop:20000523").
 */
export function topicCodeOf(reference: string | null): string | null {
  const [, code = ''] =
    /^(?:https?:\/\/(?:cv|show)\.iptc\.org\/newscodes\/mediatopic\/|(?:medtop|mediatopic):|iptc:\/\/mediatopic\/)(\d{8})$/i.exec(
      reference?.trim() ?? '',
    ) ?? []
  return isTopicCode(code) ? code : null
}

/** The codes among references, each once. */
export function topicCodesOf(references: readonly (string | null)[]): string[] {
  return [...new Set(references.flatMap((reference) => topicCodeOf(reference) ?? []))]
}
