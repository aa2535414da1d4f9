import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { type FoundDraft, type FoundHit, maxHits, type UnreadDraft } from '#shared/find/found-draft.ts'
import type { FindQuery } from '#shared/find/query.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

export interface FindOptions {
  regex?: boolean
  case?: boolean
  word?: boolean
  published?: boolean
  json?: boolean
  data?: string
}

/** `lede find PATTERN`: the matches in all drafts, with their context. */
export function addFind(program: Command, terminal: Terminal): void {
  withFindOptions(program.command('find').description(terminal.text('find.about')), terminal)
    .argument('<PATTERN>', terminal.text('find.pattern'))
    .action(async (term: string, options: FindOptions) => {
      const drafts = await withDesk(terminal, options.data, async (desk) => {
        await sayReach(terminal, desk)
        return allFound(terminal, desk, queryOf(term, options), null, options)
      })
      printFound(terminal, drafts, options)
    })
}

/** The options that `find` and `replace` share. */
export function withFindOptions(command: Command, terminal: Terminal): Command {
  return command
    .option('--regex', terminal.text('find.regex'))
    .option('--case', terminal.text('find.case'))
    .option('--word', terminal.text('find.word'))
    .option('--published', terminal.text('find.published'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
}

export function queryOf(
  term: string,
  { regex = false, case: matchCase = false, word = false }: FindOptions,
): FindQuery {
  return { term, matchCase, wholeWord: word, isPattern: regex }
}

/** Says what is searched if that is not everything: stories of a newsroom may not be here. */
export async function sayReach(terminal: Terminal, desk: DeskClient): Promise<void> {
  const { joined, here, stories } = await desk.call('newsroom.read', {})
  if (joined !== null && here < stories) terminal.say(terminal.text('find.reach', { here, stories }))
}

/** Every draft with matches, fetched page by page; says which could not be read. */
export async function allFound(
  terminal: Terminal,
  desk: DeskClient,
  query: FindQuery,
  replacement: string | null,
  { published = false }: FindOptions,
): Promise<FoundDraft[]> {
  const found: FoundDraft[] = []
  const unread: UnreadDraft[] = []
  const search = { query, replacement, scope: { published }, limit: maxHits }
  for (let page = await desk.call('find.search', search); ; ) {
    found.push(...page.drafts)
    unread.push(...page.unread)
    if (page.next === null) break
    page = await desk.call('find.search', { ...search, from: page.next })
  }
  if (unread.length > 0)
    terminal.say(terminal.text('find.unread', { drafts: unread.map(({ id }) => id.slice(0, 12)).join(', ') }))
  return found
}

/** Matches as JSON, or one on each line below its draft. */
export function printFound(terminal: Terminal, drafts: readonly FoundDraft[], { json }: FindOptions): void {
  if (json) terminal.print(`${JSON.stringify(drafts, null, 2)}\n`)
  else if (drafts.length === 0) terminal.say(terminal.text('find.none'))
  else printLines(terminal, drafts)
}

function printLines(terminal: Terminal, drafts: readonly FoundDraft[]): void {
  for (const { id, headline, slugline, hits, more } of drafts) {
    terminal.print(`${id.slice(0, 12)}  ${headline || slugline || terminal.text('untitled')}\n`)
    for (const hit of hits) terminal.print(`  ${lineOf(hit)}\n`)
    if (more > 0) terminal.print(`  ${terminal.text('find.more', { count: more })}\n`)
  }
}

/**
 * In the notation of `lede diff`: deleted text in [-…-], inserted text in {+…+}; without a
 * replacement, the match.
 */
function lineOf({ field, beside, before, found, behind, after }: FoundHit): string {
  const name = field ?? beside
  const place = name === null ? '' : `${name}: `
  const change = after === null ? `[${found}]` : `[-${found}-]${after === '' ? '' : `{+${after}+}`}`
  return `${place}${before}${change}${behind}`
}
