import type { Command } from 'commander'
import { timeText } from '#shared/locales/time-text.ts'
import type { FiledStoryState } from '#shared/newsroom/standing.ts'
import { draftFinder } from './drafts.ts'
import { CliFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `lede hold` and `lede lift`: legal holds on stories of the newsroom. */
export function addHold(program: Command, terminal: Terminal): void {
  const { text } = terminal
  const command = (name: string, about: Parameters<Terminal['text']>[0]) =>
    program
      .command(name)
      .description(text(about))
      .argument('<ID>', text('show.id'))
      .requiredOption('--reason <TEXT>', text('hold.reason'))
      .option('--json', text('option.json'))
      .addOption(dataOption(terminal))

  command('hold', 'hold.about').action(async (beginning: string, { json, data, reason }: Options) => {
    const story = await withDesk(
      terminal,
      data,
      async (desk) => desk.call('newsroom.hold', { id: (await draftFinder(desk))(beginning), reason }),
      'newsroom.elsewhere',
    )
    tell(terminal, json, story)
  })

  command('lift', 'lift.about').action(async (beginning: string, { json, data, reason }: Options) => {
    const story = await withDesk(
      terminal,
      data,
      async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        let { story } = await desk.call('newsroom.story', { id })
        if (story === null || story.holds.length === 0) throw new CliFailure('lift.none')
        for (const { id: hold } of story.holds) story = await desk.call('newsroom.lift', { id, hold, reason })
        return story
      },
      'newsroom.elsewhere',
    )
    tell(terminal, json, story)
  })
}

interface Options {
  json?: boolean
  data?: string
  reason: string
}

function tell(terminal: Terminal, json: boolean | undefined, story: FiledStoryState): void {
  if (json) terminal.print(`${JSON.stringify(story, null, 2)}\n`)
  else if (story.holds.length === 0) terminal.print(`${terminal.text('lift.done')}\n`)
  else
    for (const { by, at, reason, state } of story.holds) {
      const when = timeText(at, { region: terminal.region })
      terminal.print(`${terminal.text(`hold.${state}`, { by, at: when, reason })}\n`)
    }
}
