import { dirname, parse } from 'node:path'
import type { Command } from 'commander'
import { draftFinder } from './drafts.ts'
import { withDesk } from './library.ts'
import { dataOption, forceOption } from './options.ts'
import { OutputFolder } from './output-folder.ts'
import type { Terminal } from './terminal.ts'

interface SendOptions {
  out?: string
  note?: string
  withSources?: boolean
  withOriginals?: boolean
  force?: boolean
  json?: boolean
  data?: string
}

/**
 * `lede send ID`: writes a draft with its history as a `.lede` package, to be mailed or carried.
 */
export function addSend(program: Command, terminal: Terminal): void {
  program
    .command('send')
    .description(terminal.text('send.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('-o, --out <FILE>', terminal.text('send.out'))
    .option('--note <TEXT>', terminal.text('send.note'))
    .option('--with-sources', terminal.text('send.sources'))
    .option('--with-originals', terminal.text('send.originals'))
    .addOption(forceOption(terminal))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { out, note, withSources, withOriginals, force, json, data }: SendOptions) => {
      const sent = await withDesk(
        terminal,
        data,
        async (desk) => {
          const id = (await draftFinder(desk))(beginning)
          const args = { id, note: note ?? null, sources: withSources === true, originals: withOriginals === true }
          const { name, bytes, update } = await desk.call('packages.write', args)
          const file = out ?? name
          OutputFolder.open(dirname(file), { force: force === true }).write(parse(file).base, bytes)
          await desk.call('drafts.append', { id, update })
          return { id, file, bytes: bytes.length }
        },
        'send.elsewhere',
      )
      terminal.print(json ? `${JSON.stringify(sent, null, 2)}\n` : `${sent.file}\n`)
    })
}
