import type { DeskClient, Result } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { HouseTrial } from '#shared/checks/house/trial.ts'
import type { Terminal } from './terminal.ts'

/**
 * The rules given by their words or by the beginning of their ids; without any, those that are off.
 *
 *
 * @throws LedeError `rules.noSuch`
 */
export async function chosenRules(rules: readonly HouseRule[], names: readonly string[]): Promise<HouseRule[]> {
  if (names.length === 0) return rules.filter(({ on }) => !on)
  return names.flatMap((name) => {
    const byWords = rules.filter(({ find }) => find.includes(name))
    const named = byWords.length > 0 ? byWords : rules.filter(({ id }) => id.startsWith(name))
    if (named.length === 0) throw new LedeError('rules.noSuch', { name })
    return named
  })
}

/** What rules find in all drafts of the newsroom. */
export async function trialOf(desk: DeskClient, rules: readonly HouseRule[]): Promise<HouseTrial> {
  const { writeHouseFile } = await import('#shared/checks/house/file.ts')
  const text = writeHouseFile({ revision: 0, rules })
  const trial: HouseTrial = { drafts: [], looked: 0, slow: [] }
  let from: number | null = null
  do {
    const page: Result<'rules.try'> = await desk.call('rules.try', { text, from })
    trial.drafts.push(...page.drafts)
    trial.looked += page.looked
    trial.slow = [...new Set([...trial.slow, ...page.slow])]
    from = page.next
  } while (from !== null)
  return trial
}

/** Every hit below its draft, then their numbers by year and category. */
export async function printTrial(
  terminal: Terminal,
  trial: HouseTrial,
  rules: readonly HouseRule[],
  { json }: { json?: boolean },
): Promise<void> {
  const { countsOf, hitsOf } = await import('#shared/checks/house/trial.ts')
  const { years, categories } = countsOf(trial)
  for (const id of trial.slow) {
    const name = rules.find((rule) => rule.id === id)?.find[0] ?? id
    terminal.say(terminal.text('rules.slow', { name }))
  }
  if (json) return terminal.print(`${JSON.stringify({ ...trial, years, categories }, null, 2)}\n`)
  for (const { id, headline, hits } of trial.drafts) {
    terminal.print(`${id.slice(0, 12)}  ${headline || terminal.text('untitled')}\n`)
    for (const { field, before, found, behind, after } of hits) {
      const place = field === null ? '' : `${field}: `
      const change = after === '' ? `[${found}]` : `[-${found}-]{+${after}+}`
      terminal.print(`  ${place}${before}${change}${behind}\n`)
    }
  }
  const told = (counts: typeof years) => counts.map(({ name, count }) => `${name || '–'} ${count}`).join(', ')
  const [hits, drafts] = [hitsOf(trial), trial.drafts.length]
  terminal.say(terminal.text('rules.counts', { hits, drafts, looked: trial.looked }))
  if (hits === 0) return
  terminal.say(terminal.text('rules.year', { counts: told(years) }))
  terminal.say(terminal.text('rules.category', { counts: told(categories) }))
}
