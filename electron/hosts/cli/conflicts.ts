import type { Command } from 'commander'
import type { Doc } from 'yjs'
import type { Choice, Conflict, Decision } from '#shared/merge/index.ts'
import { readingsIn, readingsLine } from './conflict-readings.ts'
import { draftFinder } from './drafts.ts'
import { editDraft, wholeDraft } from './edit.ts'
import { CliFailure, usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { choiceOption, dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** The choices for a conflict, by their names on the command line. */
const choices: Readonly<Record<string, Exclude<Choice, 'own'>>> = {
  first: 'one',
  second: 'other',
  both: 'both',
  proposed: 'proposed',
  'as-is': 'asIs',
}

interface ConflictsOptions {
  settle?: string
  as?: string
  words?: string
  json?: boolean
  data?: string
}

/**
 * `lede conflicts ID`: the unsettled contradictions between two copies of a story, numbered from 1,
 * with both readings; `--settle N` settles one and prints the rest.
 */
export function addConflicts(program: Command, terminal: Terminal): void {
  program
    .command('conflicts')
    .description(terminal.text('conflicts.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--settle <N>', terminal.text('conflicts.settle'))
    .addOption(choiceOption('--as', Object.keys(choices), terminal.text('conflicts.as')))
    .option('--words <TEXT>', terminal.text('conflicts.words'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { settle, as, words, json, data }: ConflictsOptions) => {
      const decision = decisionOf(as, words)
      if ((settle === undefined) !== (decision === null)) throw usageFailure('conflicts.how')
      const left = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        if (settle === undefined || decision === null) return openIn(await wholeDraft(desk, id))
        return editDraft(desk, id, (draft, by) => settled(draft, { id, number: settle, decision, by }))
      })
      if (json) return terminal.print(`${JSON.stringify(left, null, 2)}\n`)
      if (left.length === 0) return terminal.say(terminal.text('conflicts.none'))
      for (const { number, ...readings } of left)
        terminal.print(`${String(number).padStart(3)}  ${readingsLine(readings, terminal)}\n`)
    })
}

/** The decision in the options; null if there is none, or more than one. */
function decisionOf(as: string | undefined, words: string | undefined): Decision | null {
  if ((as === undefined) === (words === undefined)) return null
  return words === undefined ? (choices[as ?? ''] ?? null) : { own: words }
}

async function openIn(draft: Doc) {
  const { openConflictsIn } = await import('#shared/merge/index.ts')
  const readings = await readingsIn(
    draft,
    openConflictsIn(draft).map(({ conflict }) => conflict),
  )
  return readings.map((each, index) => ({ number: index + 1, ...each }))
}

interface Settling {
  readonly id: string
  readonly number: string
  readonly decision: Decision
  readonly by: string | null
}

async function settled(draft: Doc, { id, number, decision, by }: Settling) {
  const { openConflictsIn, settle } = await import('#shared/merge/index.ts')
  const { conflict } = openConflictsIn(draft)[Number(number) - 1] ?? {}
  if (conflict === undefined) throw new CliFailure('conflicts.noSuch', { id, number })
  const ways = await waysOf(conflict)
  const way = typeof decision === 'string' ? decision : 'own'
  if (!ways.has(way)) throw new CliFailure('conflicts.notSo', { number, ways: [...ways.values()].join(', ') })
  settle(draft, conflict, decision, { by, at: Date.now() })
  return openIn(draft)
}

/** The possible decisions on a conflict, with their options on the command line. */
async function waysOf(conflict: Conflict): Promise<Map<Choice, string>> {
  const { choicesOf, takesWords } = await import('#shared/merge/index.ts')
  const possible = new Set<Choice>(choicesOf(conflict))
  const named = Object.entries(choices).filter(([, choice]) => possible.has(choice))
  return new Map<Choice, string>([
    ...named.map(([name, choice]): [Choice, string] => [choice, `--as ${name}`]),
    ...(takesWords(conflict) ? [['own', '--words'] as const] : []),
  ])
}
