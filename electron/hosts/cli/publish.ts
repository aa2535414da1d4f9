import { type Command, Option } from 'commander'
import type { Doc } from 'yjs'
import type { NoticeKind } from '#shared/article/notice.ts'
import type { Manner } from '#shared/release/move.ts'
import { draftFinder } from './drafts.ts'
import { editDraft } from './edit.ts'
import { CliFailure, usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import { expectDone, mannerOf } from './publication.ts'
import { moveTo, printStanding, storyStanding } from './status.ts'
import type { Terminal } from './terminal.ts'

interface PublishOptions extends Partial<Record<NoticeKind, string>> {
  plan?: boolean
  insist?: boolean
  json?: boolean
  data?: string
}

const kinds = ['update', 'correction', 'kill'] as const

/**
 * `lede publish ID`: publishes a story; or, once it is published, an update or a correction of it,
 * or withdraws it.
 */
export function addPublish(program: Command, terminal: Terminal): void {
  const command = program
    .command('publish')
    .description(terminal.text('publish.about'))
    .argument('<ID>', terminal.text('show.id'))
  for (const kind of kinds) command.addOption(new Option(`--${kind} <TEXT>`, terminal.text(`publish.${kind}`)))
  command
    .option('--plan', terminal.text('publish.plan'))
    .option('--insist', terminal.text('status.insist'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { plan, insist, json, data, ...texts }: PublishOptions) => {
      const [kind, ...more] = kinds.filter((each) => texts[each] !== undefined)
      if (more.length > 0) throw usageFailure('usage.oneNotice')
      if (plan && (kind !== undefined || insist)) throw usageFailure('usage.planAlone')
      const text = kind === undefined ? '' : (texts[kind] ?? '').trim()
      if (kind !== undefined && text === '') throw usageFailure('usage.noNoticeText', { name: `--${kind}` })
      const standing = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        const manner = await mannerOf(desk, id, insist === true)
        return editDraft(desk, id, async (draft, by) => {
          if (plan) await planFor(draft, by, manner.timeZone, terminal)
          else if (kind === undefined) await moveTo(draft, { id, to: 'published', by }, manner, terminal)
          else await tell(draft, { id, kind, text, by }, manner, terminal)
          return storyStanding(draft, id, manner.rules)
        })
      })
      printStanding(standing, terminal, json === true)
    })
}

/** Schedules the publication for the end of the embargo, and prints the time. */
async function planFor(draft: Doc, by: string | null, timeZone: string, terminal: Terminal): Promise<void> {
  const [{ planPublication }, { actOf }, { getField }] = await Promise.all([
    import('#shared/release/move.ts'),
    import('#shared/review/people/act.ts'),
    import('#shared/article/draft.ts'),
  ])
  if (!planPublication(draft, actOf(by), timeZone)) throw new CliFailure('publish.noPlan')
  terminal.say(terminal.text('publish.planned', { until: getField(draft, 'publishedAt') ?? '' }))
}

interface Told {
  id: string
  kind: NoticeKind
  text: string
  by: string | null
}

async function tell(draft: Doc, { id, kind, text, by }: Told, manner: Manner, terminal: Terminal): Promise<void> {
  const [{ announceStory }, { kill }, { actOf }] = await Promise.all([
    import('#shared/release/move.ts'),
    import('#shared/review/workflow/after-publication.ts'),
    import('#shared/review/people/act.ts'),
  ])
  const notOut = () => new CliFailure('publish.notOut', { id })
  if (kind !== 'kill') expectDone(await announceStory(draft, kind, text, actOf(by), manner), terminal, notOut)
  else if (!kill(draft, text, actOf(by))) throw notOut()
}
