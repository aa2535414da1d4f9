import { type Command, Option } from 'commander'
import type { Doc } from 'yjs'
import { type Status, statuses } from '#shared/article/status.ts'
import { nameText } from '#shared/locales/history-text.ts'
import { timeText } from '#shared/locales/time-text.ts'
import type { MoveManner } from '#shared/release/move.ts'
import type { NewsroomRules } from '#shared/release/rules.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Move } from '#shared/review/workflow/workflow.ts'
import { checkedDraft } from './checked-draft.ts'
import { draftFinder } from './drafts.ts'
import { editDraft, openedDraft } from './edit.ts'
import { CliFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import { expectDone, mannerOf } from './publication.ts'
import type { Terminal } from './terminal.ts'

interface StatusOptions {
  note?: string
  insist?: boolean
  json?: boolean
  data?: string
}

/** The statuses to which a story can be moved by name. */
const targets = statuses.filter((status): status is Move => status !== 'killed')

/**
 * `lede status ID [NEW]`: shows the status of a story and the possible next ones, or changes it.
 */
export function addStatus(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .description(terminal.text('status.about'))
    .argument('<ID>', terminal.text('show.id'))
    .argument('[NEW]', terminal.text('status.new', { statuses: targets.join(', ') }))
    .addOption(new Option('--note <TEXT>', terminal.text('status.note')))
    .option('--insist', terminal.text('status.insist'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, wanted: string | undefined, { note, insist, json, data }: StatusOptions) => {
      const standing = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        const usual = await mannerOf(desk, id, insist === true)
        const { rules } = usual
        if (wanted === undefined) return storyStanding(await openedDraft(desk, id), id, rules)
        const to = targets.find((status) => status === wanted)
        if (to === undefined)
          throw new CliFailure('usage.badValue', { value: wanted, name: 'NEW', choices: targets.join(', ') })
        const manner = { ...usual, note: note ?? null }
        return editDraft(desk, id, async (draft, by) => {
          const checked = to === 'approved' ? await checkedDraft(desk, draft, id) : null
          await moveTo(draft, { id, to, by }, { ...manner, checked }, terminal)
          return storyStanding(draft, id, rules)
        })
      })
      printStanding(standing, terminal, json === true)
    })
}

/**
 * The status of a story, and how its content compares to what was approved and published. Times in
 * UTC.
 */
export interface StoryStanding {
  status: Status
  next: readonly Move[]
  approved: { at: string; by: string | null; standing: 'standing' | 'void' | 'own' } | null
  published: { at: string; by: string | null; changed: boolean } | null
}

export async function storyStanding(draft: Doc, id: string, rules: NewsroomRules): Promise<StoryStanding> {
  const [{ statusOf, waysFrom }, { publicRecordOf }, { readArticle }, { standingsOf }] = await Promise.all([
    import('#shared/review/workflow/workflow.ts'),
    import('#shared/review/workflow/public-record.ts'),
    import('#shared/article/draft.ts'),
    import('#shared/review/workflow/standings.ts'),
  ])
  const status = statusOf(draft)
  const record = publicRecordOf(draft)
  const { approval, publication } = await standingsOf(draft, readArticle(draft, id), rules)
  return {
    status,
    next: waysFrom(status, record),
    approved: approval.state === 'none' ? null : { ...signed(approval.approval), standing: approval.state },
    published: record.publication && { ...signed(record.publication), changed: publication.state === 'changed' },
  }
}

function signed({ at, by }: { at: string; by: Person | null }) {
  return { at, by: by?.name ?? null }
}

/** Prints the status of a story. */
export function printStanding(standing: StoryStanding, terminal: Terminal, json: boolean): void {
  if (json) {
    terminal.print(`${JSON.stringify(standing, null, 2)}\n`)
    return
  }
  const { status, next, approved, published } = standing
  const words = ({ at, by }: { at: string; by: string | null }) => ({
    at: timeText(at, terminal),
    by: by ?? nameText(null, terminal.language),
  })
  terminal.print(`${terminal.text(`status.${status}`)}\n`)
  if (approved) terminal.say(terminal.text(`status.approval.${approved.standing}`, words(approved)))
  if (published?.changed) terminal.say(terminal.text('status.changed', words(published)))
  terminal.say(terminal.text('status.next', { statuses: next.join(', ') }))
}

/**
 * Moves a story. `manner`: how, and with which note. @throws CliFailure if it cannot be moved
 * there, or something holds it
 */
export async function moveTo(
  draft: Doc,
  { id, to, by }: { id: string; to: Move; by: string | null },
  manner: MoveManner,
  terminal: Terminal,
): Promise<void> {
  const [{ moveStory }, { statusOf }, { actOf }] = await Promise.all([
    import('#shared/release/move.ts'),
    import('#shared/review/workflow/workflow.ts'),
    import('#shared/review/people/act.ts'),
  ])
  const from = statusOf(draft)
  const outcome = await moveStory(draft, to, actOf(by), manner)
  expectDone(outcome, terminal, () =>
    to === 'published' && from === 'published'
      ? new CliFailure('publish.unsaid', { id })
      : new CliFailure('status.impossible', { from, to }),
  )
}
