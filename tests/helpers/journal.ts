import { type Journal, openJournal } from '#newsroom/journal.ts'

/** A journal that keeps its lines. */
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
