import { type Journal, openJournal } from '#newsroom/journal.ts'

/** A journal of all that happens, whose lines are kept. */
export function keptJournal(): { journal: Journal; lines: Record<string, unknown>[]; text(): string } {
  const lines: Record<string, unknown>[] = []
  const written: string[] = []
  const journal = openJournal('debug', {
    write(line) {
      written.push(line)
      lines.push(JSON.parse(line))
    },
  })
  return { journal, lines, text: () => written.join('') }
}
