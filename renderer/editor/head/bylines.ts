/** The bylines in a line of names: "Ann Lee, Tom Ray" has two. */
export function bylinesOf(line: string): string[] {
  return line
    .split(/[,;،、，]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Bylines as one line. */
export function bylineLine(bylines: readonly string[]): string {
  return bylines.join(', ')
}
