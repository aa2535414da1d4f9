import type { Command } from 'commander'
import type { Doc } from 'yjs'
import type { Merge } from '#shared/merge/index.ts'
import { draftFinder } from './drafts.ts'
import { editDraft, openedDraft } from './edit.ts'
import { CliFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface MergesOptions {
  takeBack?: string
  json?: boolean
  data?: string
}

/**
 * `lede merges ID`: the merges of a story whose changes are known, oldest first, numbered from 1;
 * `--take-back N` takes one back, including one that took back another. Times are in this machine's
 * zone.
 */
export function addMerges(program: Command, terminal: Terminal): void {
  program
    .command('merges')
    .description(terminal.text('merges.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--take-back <N>', terminal.text('merges.takeBack'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { takeBack, json, data }: MergesOptions) => {
      const merges = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        if (takeBack === undefined) return mergesIn(await openedDraft(desk, id))
        return editDraft(desk, id, (draft, by) => takenBack(draft, id, takeBack, by))
      })
      if (json) return terminal.print(`${JSON.stringify(merges, null, 2)}\n`)
      if (merges.length === 0) return terminal.say(terminal.text('merges.none'))
      const time = new Intl.DateTimeFormat(terminal.region, { dateStyle: 'short', timeStyle: 'short' })
      for (const { number, at, with: other, takesBack, isTakenBack, open } of merges) {
        const name = other ?? terminal.text('suggestions.unknown')
        const said = [
          time.format(new Date(at)),
          takesBack === null
            ? terminal.text('merges.with', { name })
            : terminal.text('merges.tookBack', { number: takesBack }),
          isTakenBack ? terminal.text('merges.isTakenBack') : '',
          open > 0 ? terminal.text('merges.open', { count: open }) : '',
        ]
        terminal.print(`${String(number).padStart(3)}  ${said.filter(Boolean).join('  ')}\n`)
      }
    })
}

/**
 * The merges of a draft for output: whose copy was merged (null: unknown), which merge one took
 * back, and how many conflicts are unsettled.
 */
async function mergesIn(draft: Doc) {
  const [{ isKept, mergesOf, openConflictsIn, takenBackOf }, { personIn }] = await Promise.all([
    import('#shared/merge/index.ts'),
    import('#shared/review/people/people.ts'),
  ])
  const all = mergesOf(draft)
  const kept = all.filter(isKept)
  const gone = takenBackOf(all)
  const open = openConflictsIn(draft)
  const numberOf = (id: string | null) => (id === null ? null : kept.findIndex((merge) => merge.id === id) + 1 || null)
  const otherOf = ({ by, one, other }: Merge) => (one === by ? other : one)
  return kept.map((merge, place) => {
    const other = otherOf(merge)
    return {
      number: place + 1,
      at: merge.at,
      with: other === null ? null : (personIn(draft, other)?.name ?? null),
      takesBack: numberOf(merge.takesBack),
      isTakenBack: gone.has(merge.id),
      open: open.filter(({ merge: { id } }) => id === merge.id).length,
    }
  })
}

async function takenBack(draft: Doc, id: string, number: string, by: string | null) {
  const [{ isKept, mergesOf, takeBack, takenBackOf }, { actOf }] = await Promise.all([
    import('#shared/merge/index.ts'),
    import('#shared/review/people/act.ts'),
  ])
  const all = mergesOf(draft)
  const merge = all.filter(isKept)[Number(number) - 1]
  if (merge === undefined) throw new CliFailure('merges.noSuch', { id, number })
  if (takenBackOf(all).has(merge.id)) throw new CliFailure('merges.already', { number })
  takeBack(draft, merge, actOf(by))
  return mergesIn(draft)
}
