import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import type { ComparedBlock, Comparison, Content, Fate } from '#shared/review/index.ts'
import { draftFinder } from './drafts.ts'
import { wholeDraft } from './edit.ts'
import { CliFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede diff A B`: the differences between two stories, or versions of them (`ID@3`: the third
 * version). Deleted words are in [-…-], inserted words in {+…+}; moved lines in [>…<] where they
 * were and in {>…<} where they are.
 */
export function addDiff(program: Command, terminal: Terminal): void {
  program
    .command('diff')
    .description(terminal.text('diff.about'))
    .argument('<A>', terminal.text('diff.one'))
    .argument('<B>', terminal.text('diff.one'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (a: string, b: string, { json, data }: { json?: boolean; data?: string }) => {
      const [before, after] = await withDesk(terminal, data, async (desk) => [
        await contentOf(desk, a),
        await contentOf(desk, b),
      ])
      const { compare } = await import('#shared/review/index.ts')
      const comparison = compare(before, after)
      if (json) return terminal.print(`${JSON.stringify(asJson(comparison), null, 2)}\n`)
      const lines = [...fieldLines(comparison), ...comparison.inline.filter(differs).map(lineOf)]
      if (lines.length === 0) return terminal.say(terminal.text('diff.same'))
      terminal.print(lines.map((line) => `${line}\n`).join(''))
    })
}

/** The content of a story, or of a version of one. */
async function contentOf(desk: DeskClient, name: string): Promise<Content> {
  const [beginning = '', number] = name.split('@')
  const draft = await wholeDraft(desk, (await draftFinder(desk))(beginning))
  const [{ contentOf: contentNow }, { contentAt, versionsOf }] = await Promise.all([
    import('#shared/review/suggest/content.ts'),
    import('#shared/review/versions/versions.ts'),
  ])
  if (number === undefined) return contentNow(draft)
  const version = versionsOf(draft)[Number(number) - 1]
  if (version === undefined) throw new CliFailure('version.none', { id: beginning, number })
  return contentAt(draft, version.snapshot)
}

function asJson({ fields, inline }: Comparison) {
  return {
    fields: fields.map(({ field, before, after }) => ({ field, before, after })),
    blocks: inline.map(({ change, isMoved, runs }) => ({
      change,
      isMoved,
      runs: runs.map(({ text, change }) => ({ text, change })),
    })),
  }
}

function fieldLines({ fields }: Comparison): string[] {
  return fields.map(
    ({ field, before, after }) => `${field}: ${marked(shown(before), 'deleted')}${marked(shown(after), 'inserted')}`,
  )
}

function shown(value: Comparison['fields'][number]['before']): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

function differs({ change, before, runs }: ComparedBlock): boolean {
  return change !== 'same' || before !== null || runs.some((run) => run.change !== 'same')
}

function lineOf({ change, runs, isMoved }: ComparedBlock): string {
  const text = runs.map(({ text, change }) => marked(text, change)).join('')
  if (!isMoved) return text
  return change === 'deleted' ? `[>${text}<]` : `{>${text}<}`
}

function marked(text: string, fate: Fate): string {
  if (text === '') return ''
  if (fate === 'deleted') return `[-${text}-]`
  return fate === 'inserted' ? `{+${text}+}` : text
}
