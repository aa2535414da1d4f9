import type { Command } from 'commander'
import { timeText } from '#shared/locales/time-text.ts'
import { draftFinder } from './drafts.ts'
import { openedDraft } from './edit.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede versions ID`: the versions of a story, oldest first, numbered from 1. Times are in this
 * machine's zone.
 */
export function addVersions(program: Command, terminal: Terminal): void {
  program
    .command('versions')
    .description(terminal.text('versions.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data }: { json?: boolean; data?: string }) => {
      const draft = await withDesk(terminal, data, async (desk) =>
        openedDraft(desk, (await draftFinder(desk))(beginning)),
      )
      const [{ versionsOf }, { personIn }] = await Promise.all([
        import('#shared/review/versions/versions.ts'),
        import('#shared/review/people/people.ts'),
      ])
      const versions = versionsOf(draft).map(({ snapshot: _, by, ...version }, place) => ({
        number: place + 1,
        ...version,
        by: by === null ? null : (personIn(draft, by)?.name ?? null),
      }))
      if (json) return terminal.print(`${JSON.stringify(versions, null, 2)}\n`)
      if (versions.length === 0) return terminal.say(terminal.text('versions.none'))
      for (const { number, at, by, name, reason, status } of versions) {
        const called =
          name ?? (reason === 'status' ? terminal.text(`status.${status}`) : terminal.text(`versions.${reason}`))
        terminal.print(
          `${String(number).padStart(3)}  ${[timeText(at, terminal), called, by].filter(Boolean).join('  ')}\n`,
        )
      }
    })
}
