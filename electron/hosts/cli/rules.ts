import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
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
  data?: string
}

/** `lede rules list|import|export|try|on|off`: the newsroom's own rules. */
export function addRules(program: Command, terminal: Terminal): void {
  const rules = program.command('rules').description(terminal.text('rules.about')).helpCommand(false)
  const add = (name: string) =>
    rules.command(name).option('--json', terminal.text('option.json')).addOption(dataOption(terminal))
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
    .addOption(dataOption(terminal))
    .action((options: RulesOptions) =>
      inDesk(terminal, options, async (desk) => terminal.print((await desk.call('rules.read', {})).text)),
    )
  add('try')
    .description(terminal.text('rules.try'))
    .argument('[RULE...]', names)
    .action((wanted: string[], options: RulesOptions) =>
      inDesk(terminal, options, async (desk) => {
        const chosen = await chosenRules((await readRules(desk)).rules, wanted)
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
        const file = await readRules(desk)
        const chosen = await chosenRules(file.rules, wanted)
        await writeRules(desk, file, switched(file.rules, chosen, false))
        terminal.say(terminal.text('rules.wereOff', { count: chosen.length }))
      }),
    )
}

function inDesk(terminal: Terminal, { data }: RulesOptions, work: (desk: DeskClient) => Promise<void>): Promise<void> {
  return withDesk(terminal, data, work)
}

async function readRules(desk: DeskClient): Promise<HouseFile> {
  const { readHouseFile } = await import('#shared/checks/house/file.ts')
  return readHouseFile((await desk.call('rules.read', {})).text)
}

async function writeRules(desk: DeskClient, { revision }: HouseFile, rules: readonly HouseRule[]): Promise<void> {
  const { writeHouseFile } = await import('#shared/checks/house/file.ts')
  await desk.call('rules.write', { text: writeHouseFile({ revision, rules }), revision })
}

function switched(rules: readonly HouseRule[], chosen: readonly HouseRule[], on: boolean): HouseRule[] {
  const ids = new Set(chosen.map(({ id }) => id))
  return rules.map((rule) => (ids.has(rule.id) ? { ...rule, on } : rule))
}

async function list(terminal: Terminal, desk: DeskClient, { json }: RulesOptions): Promise<void> {
  const { rules } = await readRules(desk)
  if (json) return terminal.print(`${JSON.stringify(rules, null, 2)}\n`)
  if (rules.length === 0) terminal.say(terminal.text('rules.none'))
  for (const { id, on, severity, find, instead, languages } of rules) {
    const becomes = instead === '' ? '' : ` → ${instead}`
    const spoken = languages.length === 0 ? '' : ` (${languages.join(', ')})`
    terminal.print(`${id.slice(0, 8)}  ${(on ? severity : 'off').padEnd(8)} ${find.join(' | ')}${becomes}${spoken}\n`)
  }
}

async function take(terminal: Terminal, desk: DeskClient, path: string, { json, dryRun }: RulesOptions): Promise<void> {
  const [{ readRulesFile }, { withRulesOf: takenIn }, { changesOf }] = await Promise.all([
    import('#shared/checks/house/read.ts'),
    import('#shared/checks/house/file.ts'),
    import('#shared/checks/house/changes.ts'),
  ])
  const { bytes } = await readInput(terminal, path)
  const { rules, problems } = readRulesFile(bytes)
  const file = await readRules(desk)
  const taken = takenIn(file.rules, rules)
  const counts = changesOf(file.rules, taken, rules)
  if (dryRun !== true) await writeRules(desk, file, taken)
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
  const file = await readRules(desk)
  const chosen = await chosenRules(file.rules, wanted)
  const trial = await trialOf(desk, chosen)
  const good = chosen.filter(({ id }) => !trial.slow.includes(id))
  await writeRules(desk, file, switched(file.rules, good, true))
  await printTrial(terminal, trial, chosen, options)
  terminal.say(terminal.text('rules.wereOn', { count: good.length }))
}
