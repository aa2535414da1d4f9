/**
 * Accented letters of the Latin alphabets of Europe, grouped by accent; Turkish and Vietnamese are
 * left to their keyboards.
 */
const accented =
  'àáâãäåāăą çćĉċč ďđ èéêëēĕėęě ĝğġģ ĥħ ìíîïĩīĭį ĵ ķ ĺļľł ñńņň òóôõöøōŏő ŕŗř śŝşšș ţťț ùúûüũūŭůűų ŵ ýÿŷ źżž'

const ligatures = 'ßẞæÆœŒøØđĐðÐþÞłŁħĦıİəƏ'

/**
 * The accented letters, lower and upper case next to each other, and those that are letters of
 * their own.
 */
export const letters: readonly string[] = [
  ...[...accented].filter(hasAccent).flatMap((letter) => [letter, letter.toUpperCase()]),
  ...ligatures,
]

function hasAccent(letter: string): boolean {
  return letter.normalize('NFD').length === 2
}
