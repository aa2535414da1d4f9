import type { Command } from 'commander'
import { timeText } from '#shared/locales/time-text.ts'
import { draftFinder } from './drafts.ts'
import { openedDraft } from './edit.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface LogOptions {
  json?: boolean
  data?: string
}

/** `lede log ID`: what happened to a story, oldest first. Times are in this machine's zone. */
export function addLog(program: Command, terminal: Terminal): void {
  program
    .command('log')
    .description(terminal.text('log.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data }: LogOptions) => {
      const draft = await withDesk(terminal, data, async (desk) =>
        openedDraft(desk, (await draftFinder(desk))(beginning)),
      )
      const [{ eventsOf }, { personIn }, { deedText, nameText, eventNote: saidWith }] = await Promise.all([
        import('#shared/review/workflow/log.ts'),
        import('#shared/review/people/people.ts'),
        import('#shared/locales/history-text.ts'),
      ])
      const events = eventsOf(draft).map((event) => ({
        ...event,
        person: event.by === null ? null : personIn(draft, event.by),
      }))
      if (json) return terminal.print(`${JSON.stringify(events, null, 2)}\n`)
      if (events.length === 0) return terminal.say(terminal.text('log.none'))
      for (const { person, ...event } of events) {
        const said = saidWith(event)
        const deed = `${nameText(person, terminal.language)} ${deedText(event, terminal.language, terminal)}`
        terminal.print(
          `${timeText(event.at, terminal)}  ${deed}${said === null ? '' : `\n    ${said.replaceAll('\n', '\n    ')}`}\n`,
        )
      }
    })
}
