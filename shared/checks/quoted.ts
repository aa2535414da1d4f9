/**
 * Which places of a text stand in quotation marks: somebody else's words. A quotation that is not
 * closed goes on to the end of the text.
 */
export function quotedIn(text: string): (at: number) => boolean {
  if (!/["“„«]/u.test(text)) return () => false
  const turns: number[] = []
  let straight = false
  let curved: string | null = null
  for (const { 0: sign, index } of text.matchAll(/["“”„«»]/gu)) {
    const was = straight || curved !== null
    if (sign === '"') straight = !straight
    else if (curved === null) curved = sign === '“' || sign === '„' || sign === '«' ? sign : null
    else if (sign === '”' || sign === '»' || (sign === '“' && curved === '„')) curved = null
    if (was !== (straight || curved !== null)) turns.push(index)
  }
  return (at) => turns.filter((turn) => turn < at).length % 2 === 1
}

/** What is put for words: with a capital where those began with one and it does not matter. */
export function likeCapital(found: string, instead: string): string {
  const isCapital = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(instead)
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}
