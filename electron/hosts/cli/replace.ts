import type { Command } from 'commander'
import { unpackError } from '#shared/api/coded-error.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import type { FoundDraft } from '#shared/find/found-draft.ts'
import type { FindQuery } from '#shared/find/query.ts'
import { ReportedFailure } from './failure.ts'
import { allFound, type FindOptions, printFound, queryOf, sayReach, withFindOptions } from './find.ts'
import { withDesk } from './library.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede replace PATTERN WITH`: shows what would be replaced in all drafts; with `--apply` it is
 * replaced, after keeping a version of each.
 */
export function addReplace(program: Command, terminal: Terminal): void {
  withFindOptions(program.command('replace').description(terminal.text('replace.about')), terminal)
    .argument('<PATTERN>', terminal.text('find.pattern'))
    .argument('<WITH>', terminal.text('replace.with'))
    .option('--apply', terminal.text('replace.apply'))
    .action(async (term: string, replacement: string, options: FindOptions & { apply?: boolean }) => {
      const query = queryOf(term, options)
      const { drafts, result } = await withDesk(terminal, options.data, async (desk) => {
        await sayReach(terminal, desk)
        const drafts = await allFound(terminal, desk, query, replacement, options)
        const result = options.apply && drafts.length > 0 ? await apply(desk, query, replacement, drafts) : null
        return { drafts, result }
      })
      if (result === null) {
        printFound(terminal, drafts, options)
        if (!options.json && drafts.length > 0) terminal.say(terminal.text('replace.dry'))
        return
      }
      if (options.json) terminal.print(`${JSON.stringify(result, null, 2)}\n`)
      else {
        const hits = result.replaced.reduce((sum, each) => sum + each.hits, 0)
        terminal.say(terminal.text('replace.done', { hits, drafts: result.replaced.length }))
      }
      for (const { id, error } of result.failed) terminal.sayFailure(unpackError(error), id.slice(0, 12))
      if (result.failed.length > 0) throw new ReportedFailure()
    })
}

async function apply(desk: DeskClient, query: FindQuery, replacement: string, drafts: readonly FoundDraft[]) {
  const chosen = drafts.map(({ id, hits }) => ({ id, hits: hits.map(({ key }) => key) }))
  return desk.call('find.replace', { query, replacement, drafts: chosen })
}
