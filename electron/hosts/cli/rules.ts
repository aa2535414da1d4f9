import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { HouseFile, RowProblem } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import { inputName, readInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import { chosenRules, printTrial, trialOf } from './rules-trial.ts'
import type { Terminal } from './terminal.ts'

export interface RulesOptions {
  json?: boolean
  dryRun?: boolean
  newsroom?: boolean
  data?: string
}

/** `lede rules list|import|export|try|on|off`: the newsroom's own rules. */
export function addRules(program: Command, terminal: Terminal): void {
  const rules = program.command('rules').description(terminal.text('rules.about')).helpCommand(false)
  const add = (name: string) =>
    rules
      .command(name)
      .option('--json', terminal.text('option.json'))
      .option('--newsroom', terminal.text('rules.newsroom'))
      .addOption(dataOption(terminal))
  const names = terminal.text('rules.names')
  add('list')
    .description(terminal.text('rules.list'))
    .action((options: RulesOptions) => inDesk(terminal, options, (desk) => list(terminal, desk, options)))
  add('import')
    .description(terminal.text('rules.import'))
    .argument('<FILE>', terminal.text('rules.file'))
    .option('--dry-run', terminal.text('rules.dry'))
    .action((file: string, options: RulesOptions) =>
      inDesk(terminal, options, (desk) => take(terminal, desk, file, options)),
    )
  rules
    .command('export')
    .description(terminal.text('rules.export'))
    .option('--newsroom', terminal.text('rules.newsroom'))
    .addOption(dataOption(terminal))
    .action((options: RulesOptions) =>
      inDesk(terminal, options, async (desk) => terminal.print(await rulesText(terminal, desk, options))),
    )
  add('try')
    .description(terminal.text('rules.try'))
    .argument('[RULE...]', names)
    .action((wanted: string[], options: RulesOptions) =>
      inDesk(terminal, options, async (desk) => {
        const chosen = await chosenRules((await readRules(terminal, desk, options)).rules, wanted)
        await printTrial(terminal, await trialOf(desk, chosen), chosen, options)
      }),
    )
  add('on')
    .description(terminal.text('rules.on'))
    .argument('[RULE...]', names)
    .action((wanted: string[], options: RulesOptions) =>
      inDesk(terminal, options, (desk) => switchOn(terminal, desk, wanted, options)),
    )
  add('off')
    .description(terminal.text('rules.off'))
    .argument('<RULE...>', names)
    .action((wanted: string[], options: RulesOptions) =>
      inDesk(terminal, options, async (desk) => {
        const { rules: all } = await readRules(terminal, desk, options)
        const chosen = await chosenRules(all, wanted)
        await writeRules(desk, options, chosen, switched(chosen, false))
        terminal.say(terminal.text('rules.wereOff', { count: chosen.length }))
      }),
    )
}

function inDesk(terminal: Terminal, { data }: RulesOptions, work: (desk: DeskClient) => Promise<void>): Promise<void> {
  return withDesk(terminal, data, work)
}

/**
 * The file of rules of this library, or of its newsroom; of one that is away, as of when is said.
 *
 * @throws LedeError `newsroom.notJoined`
 */
async function rulesText(terminal: Terminal, desk: DeskClient, { newsroom: isShared }: RulesOptions): Promise<string> {
  if (isShared !== true) return (await desk.call('rules.read', {})).text
  const { link } = await desk.call('newsroom.sync', {})
  const { newsroom } = await desk.call('rules.read', {})
  if (newsroom === null) throw new LedeError('newsroom.notJoined')
  const { asOf, newer } = newsroom
  if (link !== 'up') {
    const { timeText } = await import('#shared/locales/time-text.ts')
    const time = asOf === null ? '–' : timeText(asOf, { region: terminal.language })
    terminal.say(terminal.text('rules.asOf', { time }))
  }
  if (newer > 0) terminal.say(terminal.text('rules.needNewer', { count: newer }))
  return newsroom.text
}

async function readRules(terminal: Terminal, desk: DeskClient, options: RulesOptions): Promise<HouseFile> {
  const { readHouseFile } = await import('#shared/checks/house/file.ts')
  return readHouseFile(await rulesText(terminal, desk, options))
}

async function writeRules(
  desk: DeskClient,
  { newsroom }: RulesOptions,
  before: readonly HouseRule[],
  after: readonly HouseRule[],
): Promise<void> {
  const { writeHouseFile } = await import('#shared/checks/house/file.ts')
  const written = (rules: readonly HouseRule[]) => writeHouseFile({ revision: 0, rules })
  const whose = newsroom === true ? 'newsroom' : 'own'
  await desk.call('rules.write', { whose, before: written(before), after: written(after) })
}

const switched = (rules: readonly HouseRule[], on: boolean): HouseRule[] => rules.map((rule) => ({ ...rule, on }))

/** How many phrases of a rule the list shows. */
const mostShown = 5

async function list(terminal: Terminal, desk: DeskClient, options: RulesOptions): Promise<void> {
  const { rules } = await readRules(terminal, desk, options)
  if (options.json) return terminal.print(`${JSON.stringify(rules, null, 2)}\n`)
  if (rules.length === 0) terminal.say(terminal.text('rules.none'))
  for (const { id, on, severity, find, instead, languages } of rules) {
    const words = find.slice(0, mostShown).join(' | ') + (find.length > mostShown ? ' | …' : '')
    const becomes = instead === '' ? '' : ` → ${instead}`
    const spoken = languages.length === 0 ? '' : ` (${languages.join(', ')})`
    terminal.print(`${id.slice(0, 8)}  ${(on ? severity : 'off').padEnd(8)} ${words}${becomes}${spoken}\n`)
  }
}

async function take(terminal: Terminal, desk: DeskClient, path: string, options: RulesOptions): Promise<void> {
  const { json, dryRun } = options
  const [{ readRulesFile }, { withRulesOf: takenIn }, { changesOf }] = await Promise.all([
    import('#shared/checks/house/read.ts'),
    import('#shared/checks/house/file.ts'),
    import('#shared/checks/house/changes.ts'),
  ])
  const { bytes } = await readInput(terminal, path)
  const { rules, problems } = readRulesFile(bytes)
  const { rules: here } = await readRules(terminal, desk, options)
  const taken = takenIn(here, rules)
  const counts = changesOf(here, taken, rules)
  if (dryRun !== true) await writeRules(desk, options, here, taken)
  if (json) {
    const rows = await Promise.all(problems.map(async (problem) => ({ ...problem, why: await why(terminal, problem) })))
    terminal.print(`${JSON.stringify({ file: inputName(path), ...counts, problems: rows }, null, 2)}\n`)
    return
  }
  for (const problem of problems) {
    const { row, text } = problem
    terminal.say(terminal.text('rules.row', { row, text, why: await why(terminal, problem) }))
  }
  terminal.say(terminal.text('rules.imported', { ...counts, problems: problems.length }))
}

async function why({ language }: Terminal, problem: RowProblem): Promise<string> {
  return (await import('#shared/locales/house-text.ts')).rowText(problem, language)
}

async function switchOn(
  terminal: Terminal,
  desk: DeskClient,
  wanted: readonly string[],
  options: RulesOptions,
): Promise<void> {
  const { rules: all } = await readRules(terminal, desk, options)
  const chosen = await chosenRules(all, wanted)
  const trial = await trialOf(desk, chosen)
  const good = chosen.filter(({ id }) => !trial.slow.includes(id))
  await writeRules(desk, options, good, switched(good, true))
  await printTrial(terminal, trial, chosen, options)
  terminal.say(terminal.text('rules.wereOn', { count: good.length }))
}
