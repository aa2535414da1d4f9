import { dirname, parse } from 'node:path'
import type { Command } from 'commander'
import { unpackError } from '#shared/api/coded-error.ts'
import type { Args, DeskClient } from '#shared/api/contract.ts'
import { draftFinder } from './drafts.ts'
import { usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption, forceOption } from './options.ts'
import { OutputFolder } from './output-folder.ts'
import type { Terminal } from './terminal.ts'

interface SendOptions {
  to?: string
  out?: string
  note?: string
  withSources?: boolean
  withOriginals?: boolean
  force?: boolean
  json?: boolean
  data?: string
}

/**
 * `lede send ID`: writes a draft with its history as a `.lede` package, to be mailed or carried;
 * `--to NAME` sends it to a member of the newsroom instead.
 */
export function addSend(program: Command, terminal: Terminal): void {
  program
    .command('send')
    .description(terminal.text('send.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('-o, --out <FILE>', terminal.text('send.out'))
    .option('--to <NAME>', terminal.text('send.to'))
    .option('--note <TEXT>', terminal.text('send.note'))
    .option('--with-sources', terminal.text('send.sources'))
    .option('--with-originals', terminal.text('send.originals'))
    .addOption(forceOption(terminal))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, options: SendOptions) => {
      const { out, to, note, withSources, withOriginals, json, data } = options
      if (out !== undefined && to !== undefined) throw usageFailure('send.notBoth')
      const result = await withDesk(
        terminal,
        data,
        async (desk) => {
          const id = (await draftFinder(desk))(beginning)
          const packing = { id, note: note ?? null, sources: withSources === true, originals: withOriginals === true }
          return to === undefined ? toFile(desk, packing, options) : toColleague(desk, packing, to)
        },
        'send.elsewhere',
      )
      if (json) terminal.print(`${JSON.stringify(result, null, 2)}\n`)
      else terminal.print(`${'file' in result ? result.file : result.package}\n`)
      if ('file' in result) return
      const { state, reason } = result
      terminal.say(
        terminal.text(state === 'here' || state === 'refused' ? 'send.waiting' : 'send.arrived', { name: result.to }),
      )
      if (reason !== null) throw unpackError(reason)
    })
}

type Packing = Args<'packages.write'>

async function toFile(desk: DeskClient, packing: Packing, { out, force }: SendOptions) {
  const { name, bytes, update } = await desk.call('packages.write', packing)
  const file = out ?? name
  OutputFolder.open(dirname(file), { force: force === true }).write(parse(file).base, bytes)
  await desk.call('drafts.append', { id: packing.id, update })
  return { id: packing.id, file, bytes: bytes.length }
}

/** Sends it as far as it can be sent now; the rest is up to the next command that syncs. */
async function toColleague(desk: DeskClient, packing: Packing, wanted: string) {
  const { id, to } = await desk.call('newsroom.sendPackage', { ...packing, to: wanted })
  await desk.call('newsroom.sync', {})
  const { sent } = await desk.call('newsroom.packages', {})
  const { state = 'arrived', reason = null } = sent.find((each) => each.id === id) ?? {}
  return { id: packing.id, package: id, to, state, reason }
}
