import { type Command, Option } from 'commander'
import type { Doc } from 'yjs'
import { type Status, statuses } from '#shared/article/status.ts'
import { draftFinder } from './drafts.ts'
import { editDraft, openedDraft } from './edit.ts'
import { CliFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface StatusOptions {
  note?: string
  json?: boolean
  data?: string
}

/** `lede status ID [NEW]`: where a story stands and where it can go, or moves it there. */
export function addStatus(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .description(terminal.text('status.about'))
    .argument('<ID>', terminal.text('show.id'))
    .argument('[NEW]', terminal.text('status.new', { statuses: statuses.join(', ') }))
    .addOption(new Option('--note <TEXT>', terminal.text('status.note')))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, wanted: string | undefined, { note, json, data }: StatusOptions) => {
      const standing = await withDesk(data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        if (wanted === undefined) return standingOf(await openedDraft(desk, id))
        const to = statuses.find((status) => status === wanted)
        if (to === undefined)
          throw new CliFailure('usage.badValue', { value: wanted, name: 'NEW', choices: statuses.join(', ') })
        return editDraft(desk, id, async (draft, by) => {
          const { requireApproval } = await desk.call('settings.read', {})
          if (to === 'published' && requireApproval) await checkApproved(draft, id)
          await move(draft, id, to, by, note ?? null)
          return standingOf(draft)
        })
      })
      if (json) return terminal.print(`${JSON.stringify(standing, null, 2)}\n`)
      terminal.print(`${terminal.text(`status.${standing.status}`)}\n`)
      terminal.say(terminal.text('status.next', { statuses: standing.next.join(', ') }))
    })
}

async function standingOf(draft: Doc): Promise<{ status: Status; next: readonly Status[] }> {
  const [{ getField }, { moves }] = await Promise.all([
    import('#shared/article/draft.ts'),
    import('#shared/review/workflow.ts'),
  ])
  const status = getField(draft, 'status')
  return { status, next: moves[status] }
}

/** Where a newsroom publishes only what was approved. */
async function checkApproved(draft: Doc, id: string): Promise<void> {
  const [{ readArticle }, { standingOf }] = await Promise.all([
    import('#shared/article/draft.ts'),
    import('#shared/review/approval.ts'),
  ])
  const { state } = await standingOf(draft, readArticle(draft, id))
  if (state !== 'standing') throw new CliFailure('status.notApproved', { id })
}

async function move(draft: Doc, id: string, to: Status, by: string | null, note: string | null): Promise<void> {
  const [{ getField, readArticle }, { changeStatus }, { contentHash }, { actOf }] = await Promise.all([
    import('#shared/article/draft.ts'),
    import('#shared/review/workflow.ts'),
    import('#shared/review/content-hash.ts'),
    import('#shared/review/act.ts'),
  ])
  const from = getField(draft, 'status')
  const vouches = to === 'approved' || to === 'published'
  const hash = vouches ? await contentHash(readArticle(draft, id)) : null
  if (!changeStatus(draft, to, actOf(by), { note, hash })) throw new CliFailure('status.impossible', { from, to })
}
