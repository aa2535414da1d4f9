import { type Command, Option } from 'commander'
import type { Doc } from 'yjs'
import type { NoticeKind } from '#shared/article/notice.ts'
import { draftFinder } from './drafts.ts'
import { editDraft } from './edit.ts'
import { CliFailure, usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import { checkApproved, hashOf } from './publication.ts'
import { moveTo, printStanding, standingOf } from './status.ts'
import type { Terminal } from './terminal.ts'

interface PublishOptions extends Partial<Record<NoticeKind, string>> {
  json?: boolean
  data?: string
}

const kinds = ['update', 'correction', 'kill'] as const

/** `lede publish ID`: publishes a story; or, once it is out, an update or a correction of it, or withdraws it. */
export function addPublish(program: Command, terminal: Terminal): void {
  const command = program
    .command('publish')
    .description(terminal.text('publish.about'))
    .argument('<ID>', terminal.text('show.id'))
  for (const kind of kinds) command.addOption(new Option(`--${kind} <TEXT>`, terminal.text(`publish.${kind}`)))
  command
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data, ...texts }: PublishOptions) => {
      const [kind, ...more] = kinds.filter((each) => texts[each] !== undefined)
      if (more.length > 0) throw usageFailure('usage.oneNotice')
      const text = kind === undefined ? '' : (texts[kind] ?? '').trim()
      if (kind !== undefined && text === '') throw usageFailure('usage.noNoticeText', { name: `--${kind}` })
      const standing = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        return editDraft(desk, id, async (draft, by) => {
          if (kind !== 'kill') await checkApproved(desk, draft, id)
          if (kind === undefined) await moveTo(draft, id, 'published', by, null)
          else await tell(draft, id, kind, text, by)
          return standingOf(draft, id)
        })
      })
      printStanding(standing, terminal, json === true)
    })
}

async function tell(draft: Doc, id: string, kind: NoticeKind, text: string, by: string | null): Promise<void> {
  const [{ announce, kill }, { actOf }] = await Promise.all([
    import('#shared/review/after-publication.ts'),
    import('#shared/review/act.ts'),
  ])
  const isDone =
    kind === 'kill' ? kill(draft, text, actOf(by)) : announce(draft, kind, text, actOf(by), await hashOf(draft, id))
  if (!isDone) throw new CliFailure('publish.notOut', { id })
}
