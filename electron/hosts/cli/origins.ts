import type { Command } from 'commander'
import type { TracedPassage } from '#shared/provenance/passages.ts'
import type { Share } from '#shared/provenance/shares.ts'
import { draftFinder } from './drafts.ts'
import { wholeDraft } from './edit.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface OriginsOptions {
  json?: boolean
  data?: string
}

/** `lede origins ID`: where the words of a draft come from, by shares and by passages. */
export function addOrigins(program: Command, terminal: Terminal): void {
  program
    .command('origins')
    .description(terminal.text('origins.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data }: OriginsOptions) => {
      const [{ tracedPassagesOf }, { sharesIn }] = await Promise.all([
        import('#shared/provenance/passages.ts'),
        import('#shared/provenance/shares.ts'),
      ])
      const { id, draft } = await withDesk(terminal, data, async (desk) => {
        const found = (await draftFinder(desk))(beginning)
        return { id: found, draft: await wholeDraft(desk, found) }
      })
      const passages = tracedPassagesOf(draft)
      const shares = sharesIn(passages)
      if (json === true) return terminal.print(`${JSON.stringify(asJson(id, shares, passages), null, 2)}\n`)
      for (const line of shareLines(shares, terminal)) terminal.print(`${line}\n`)
      const taken = passages.filter(({ kind }) => kind !== 'written')
      if (taken.length > 0) terminal.print('\n')
      for (const passage of taken) terminal.print(`${passageLine(passage, terminal)}\n`)
    })
}

/** `share` is of 1; `at` an ISO 8601 time in UTC. */
function asJson(id: string, shares: readonly Share[], passages: readonly TracedPassage[]) {
  return {
    id,
    shares,
    passages: passages.map(({ field, kind, text, words, taken }) => ({
      field: field ?? 'body',
      kind,
      words,
      text,
      program: taken?.program ?? null,
      address: taken?.address ?? null,
      note: taken?.note ?? null,
      by: taken?.by ?? null,
      at: taken === null ? null : new Date(taken.at).toISOString(),
    })),
  }
}

function shareLines(shares: readonly Share[], terminal: Terminal): string[] {
  const [percent, number] = [
    new Intl.NumberFormat(terminal.language, { style: 'percent' }),
    new Intl.NumberFormat(terminal.language),
  ]
  const names = shares.map(({ kind }) => terminal.text(`origins.${kind}`))
  const width = Math.max(0, ...names.map(({ length }) => length)) + 1
  return shares.map(
    ({ words, share }, index) =>
      `${`${names[index]}:`.padEnd(width)} ${percent.format(share).padStart(6)} ${number.format(words).padStart(8)}`,
  )
}

function passageLine({ kind, taken, text }: TracedPassage, terminal: Terminal): string {
  const from = [taken?.program, taken?.note, taken?.address].filter((each) => each != null)
  const about = from.length === 0 ? '' : ` (${from.join(', ')})`
  const line = text.length > 100 ? `${text.slice(0, 99)}…` : text
  return `${terminal.text(`origins.${kind}`)}${about}: ${line}`
}
