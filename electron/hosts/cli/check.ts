import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { assetFacts } from '#desk/assets/facts/asset-facts.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import type { Report } from '#shared/checks/checker.ts'
import type { Earlier } from '#shared/checks/earlier-states.ts'
import type { Finding, FindingPlace } from '#shared/checks/finding.ts'
import type { HouseRules } from '#shared/checks/house/house-rules.ts'
import type { ArchiveSpellings, OpenReview, TakenText } from '#shared/checks/rule.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { inBatch } from './batch.ts'
import { draftFinder } from './drafts.ts'
import { wholeDraft } from './edit.ts'
import { ReportedFailure, usageFailure } from './failure.ts'
import { readInput, standardInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface CheckCommandOptions {
  json?: boolean
  rules?: boolean
  house?: string
  data?: string
}

/**
 * `lede check FILE|ID...`: the findings of the checks in files and drafts; exit code 1 if one of
 * them is an error. `lede check --rules` lists the rules.
 */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description(terminal.text('check.about'))
    .argument('[FILE|ID...]', terminal.text('check.what'))
    .option('--rules', terminal.text('check.rules'))
    .option('--house <FILE>', terminal.text('check.house'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action((names: string[], options: CheckCommandOptions) => {
      if (options.rules === true) return listRules(terminal, options.json === true)
      if (names.length === 0) throw usageFailure('usage.missingArgument', { name: 'FILE|ID' })
      return check(terminal, names, options)
    })
}

async function listRules(terminal: Terminal, asJson: boolean): Promise<void> {
  const [{ rules }, { ruleTexts }] = await Promise.all([
    import('#shared/checks/rules.ts'),
    import('#shared/locales/finding-text.ts'),
  ])
  const list = rules.map(({ id, group, severity, isOff = false, source }) => {
    const { name, why } = ruleTexts(id, terminal.language)
    return { rule: id, group, severity, on: !isOff, name, why, source }
  })
  if (asJson) return terminal.print(`${JSON.stringify(list, null, 2)}\n`)
  for (const { rule, severity, on, name } of list)
    terminal.print(`${rule.padEnd(18)} ${(on ? severity : 'off').padEnd(8)} ${name}\n`)
}

/** A story to be checked, with its context. */
interface Subject {
  article: Article
  review: OpenReview
  ignored: ReadonlySet<string>
  taken: readonly TakenText[]
  earlier?: Earlier
  archive?: ArchiveSpellings
}

/** A finding in the JSON output. */
interface Told {
  rule: Finding['rule']
  severity: Finding['severity']
  message: string
  field: string
  quote: string
  offset: number
  fix: string | null
}

async function check(terminal: Terminal, names: string[], options: CheckCommandOptions): Promise<void> {
  const { json, data } = options
  const isFile = (name: string) => name === standardInput || existsSync(name)
  const reports: { file: string; story?: number; findings: Told[]; broken?: readonly string[] }[] = []
  const checkAll = async (
    settings: Settings,
    subjectsOf: (name: string) => Promise<Subject[]>,
    desk: DeskClient | null = null,
  ) => {
    const [{ Checker }, { boundedCheck }, { brokenText }, tell, house] = await Promise.all([
      import('#shared/checks/checker.ts'),
      import('#desk/check/bounded-check.ts'),
      import('#shared/locales/house-text.ts'),
      teller(terminal),
      houseOf(terminal, options.house, desk),
    ])
    const said = new Set<string>()
    const look = (subject: Subject): Report => {
      const report = boundedCheck(checker, subject.article, {
        settings: settings.checks,
        publisher: settings.publisher,
        labels: settings.label,
        review: subject.review,
        ignored: subject.ignored,
        ...(subject.taken && { taken: subject.taken }),
        ...(subject.earlier && { earlier: subject.earlier }),
        ...(subject.archive && { archive: subject.archive }),
        house,
      })
      for (const name of report.broken.filter((each) => !said.has(each))) {
        said.add(name)
        const broken = brokenText(name, house.byId, terminal.language)
        terminal.say(terminal.text('check.broken', { name: broken }))
      }
      return report
    }
    const checker = new Checker()
    await inBatch(terminal, names, { nameOf: (name) => name, showProgress: false }, async (name) => {
      const subjects = await subjectsOf(name)
      for (const [place, subject] of subjects.entries()) {
        const { findings, broken } = look(subject)
        const told = findings.map(tell)
        // In a file with several stories each has a report.
        const story = subjects.length > 1 ? { story: place + 1 } : {}
        reports.push({ file: name, ...story, findings: told, ...(broken.length > 0 && { broken }) })
        if (json !== true) print(terminal, subjects.length > 1 ? `${name} (${place + 1})` : name, told)
      }
    })
  }
  const read = (settings: Settings) => fileReader(terminal, settings)
  try {
    // Files alone need no library; with drafts among them its settings apply to all.
    if (names.every(isFile)) {
      const { readSettings } = await import('#shared/settings/settings.ts')
      const settings = readSettings({})
      await checkAll(settings, await read(settings))
    } else
      await withDesk(terminal, data, async (desk) => {
        const settings = await desk.call('settings.read', {})
        const [ofFile, ofDraft] = [await read(settings), await draftReader(desk)]
        await checkAll(settings, async (name) => (isFile(name) ? ofFile(name) : [await ofDraft(name)]), desk)
      })
  } finally {
    if (json === true) terminal.print(`${JSON.stringify(reports, null, 2)}\n`)
  }
  if (reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))) throw new ReportedFailure()
}

/**
 * The rules of a file that is named, all of them on; else those that count in the library, else
 * those that every newsroom begins with.
 */
async function houseOf(terminal: Terminal, path: string | undefined, desk: DeskClient | null): Promise<HouseRules> {
  const [{ HouseRules }, { firstHouseRules, readHouseFile }, { readRulesFile }, { countingRules }] = await Promise.all([
    import('#shared/checks/house/house-rules.ts'),
    import('#shared/checks/house/file.ts'),
    import('#shared/checks/house/read.ts'),
    import('#shared/checks/house/counting.ts'),
  ])
  if (path !== undefined) {
    const { bytes } = await readInput(terminal, path)
    return new HouseRules(readRulesFile(bytes).rules.map((rule) => ({ ...rule, on: true })))
  }
  if (desk === null) return new HouseRules(firstHouseRules.rules)
  const { text, newsroom } = await desk.call('rules.read', {})
  const shared = newsroom === null ? [] : readHouseFile(newsroom.text).rules
  return new HouseRules(countingRules(readHouseFile(text).rules, shared))
}

async function fileReader(terminal: Terminal, settings: Settings): Promise<(file: string) => Promise<Subject[]>> {
  const [{ readFile }, { looseAssets }, { readStories }, { Temporal }] = await Promise.all([
    import('#desk/import/read.ts'),
    import('#desk/assets/assets.ts'),
    import('./images.ts'),
    import('temporal-polyfill'),
  ])
  const context = { today: Temporal.Now.plainDateISO().toString(), settings }
  return async (file) => {
    const assets = looseAssets()
    try {
      const { stories } = await readStories(file, terminal, {
        read: (input) => readFile({ ...input, from: null, pasted: false, referenceDate: null }, context),
        put: ({ bytes, name }) => assets.put(bytes, name),
        find: async (hash) => assets.find(hash),
        facts: (hash) => assetFacts(assets, hash),
      })
      return stories.map(({ article, review }) => ({
        article,
        review: { suggestions: 0, comments: review?.comments.length ?? 0, conflicts: 0 },
        ignored: new Set(),
        taken: [],
      }))
    } finally {
      await assets.close()
    }
  }
}

async function draftReader(desk: DeskClient): Promise<(beginning: string) => Promise<Subject>> {
  const [{ readArticle }, { checkedWith }, find] = await Promise.all([
    import('#shared/article/draft.ts'),
    import('#shared/checks/draft-context.ts'),
    draftFinder(desk),
  ])
  return async (beginning) => {
    const id = find(beginning)
    const draft = await wholeDraft(desk, id)
    const article = readArticle(draft, id)
    return { article, ...checkedWith(draft), archive: await archiveOf(desk, article, id) }
  }
}

/** How the library's other drafts spell the names of a story, if differently. */
async function archiveOf(desk: DeskClient, article: Article, id: string): Promise<ArchiveSpellings> {
  const [{ passagesOfBlock }, { personNamesIn: namesOf }] = await Promise.all([
    import('#shared/checks/passage.ts'),
    import('#shared/checks/rules/name-spelling.ts'),
  ])
  const texts = (article.body.content ?? []).flatMap((block) => passagesOfBlock(block).map(({ text }) => text))
  const named = [article.headline ?? '', ...texts].flatMap(namesOf).map(({ first, last }) => `${first} ${last}`)
  const names = [...new Set(named)].slice(0, 200)
  const { others } = await desk.call('archive.names', { names, except: id })
  return Object.fromEntries(others.map(({ name, archive }) => [name, archive]))
}

async function teller({ language, region }: Terminal): Promise<(finding: Finding) => Told> {
  const { findingText } = await import('#shared/locales/finding-text.ts')
  return (finding) => {
    const { rule, severity, place, quote, offset, fix } = finding
    const message = findingText(finding, { language, region })
    const put = fix === null ? null : 'text' in fix ? fix.text : fix.href
    return { rule, severity, message, field: fieldOf(place), quote, offset, fix: put }
  }
}

function fieldOf(place: FindingPlace): string {
  return place.kind === 'field' ? place.field : place.kind
}

function print(terminal: Terminal, name: string, findings: readonly Told[]): void {
  for (const { severity, rule, message, field, quote } of findings) {
    const where = quote === '' ? field : `${field}: “${shortened(quote)}”`
    terminal.print(`${name}: ${severity} ${rule} (${where}) ${message}\n`)
  }
  if (findings.length === 0) terminal.say(terminal.text('check.none', { name }))
}

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
