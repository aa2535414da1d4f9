import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CheckReport } from '#newsroom/check.ts'
import type { S3Options } from '#newsroom/s3.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { timeText } from '#shared/locales/time-text.ts'
import { type AuditEntry, type AuditPage, auditCsv } from '#shared/newsroom/audit.ts'
import { ReportedFailure } from './failure.ts'
import { folderOf, withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede newsroom check`, `backup`, `restore`, `admin` and `audit`: maintaining a newsroom, besides
 * running it.
 */
export function addKeeping(newsroom: Command, terminal: Terminal): void {
  const { text } = terminal
  const command = (name: string, about: Parameters<Terminal['text']>[0]) =>
    newsroom
      .command(name)
      .description(text(about))
      .option('--json', text('option.json'))
      .addOption(dataOption(terminal))

  command('check', 'newsroom.checkAbout').action(async (_: unknown, called: Command) => {
    const { json, data } = called.optsWithGlobals<Options>()
    const { checkNewsroomIn } = await import('../newsroom.ts')
    tellChecked(terminal, json, await checkNewsroomIn(folderOf(terminal, data), urlIn(terminal)))
  })

  command('backup', 'newsroom.backupAbout')
    .argument('<FILE>', text('newsroom.backupFile'))
    .action(async (path: string, _: unknown, called: Command) => {
      const { json, data } = called.optsWithGlobals<Options>()
      const file = resolve(path)
      const { backUpNewsroom } = await import('../newsroom.ts')
      await backUpNewsroom(folderOf(terminal, data), urlIn(terminal), file)
      terminal.print(json ? `${JSON.stringify({ file })}\n` : `${text('newsroom.backedUp', { file })}\n`)
    })

  command('restore', 'newsroom.restoreAbout')
    .argument('<FILE>', text('newsroom.backupFile'))
    .action(async (path: string, _: unknown, called: Command) => {
      const { json, data } = called.optsWithGlobals<Options>()
      const { restoreNewsroom } = await import('../newsroom.ts')
      const checked = await restoreNewsroom(folderOf(terminal, data), urlIn(terminal), resolve(path))
      tellChecked(terminal, json, checked)
    })

  command('admin', 'newsroom.adminAbout').action(async (_: unknown, called: Command) => {
    const { json, data } = called.optsWithGlobals<Options>()
    const link = await withDesk(terminal, data, (desk) => desk.call('newsroom.administer', {}), 'newsroom.elsewhere')
    terminal.print(json ? `${JSON.stringify(link)}\n` : `${link.address}\n`)
  })

  command('audit', 'newsroom.auditAbout')
    .option('--search <WORDS>', text('newsroom.auditSearch'), '')
    .option('--csv', text('option.csv'))
    .action(async (_: unknown, called: Command) => {
      const { json, csv, data, search } = called.optsWithGlobals<Options & { csv?: boolean; search: string }>()
      const entries = await withDesk(terminal, data, (desk) => audited(desk, search), 'newsroom.elsewhere')
      if (json) terminal.print(`${JSON.stringify(entries, null, 2)}\n`)
      else if (csv) terminal.print(auditCsv(entries))
      else for (const entry of entries) terminal.print(`${lineOf(entry, terminal)}\n`)
    })
}

interface Options {
  json?: boolean
  data?: string
}

/** The configured Postgres; null for none. */
export function urlIn({ env }: Terminal): string | null {
  return env.DATABASE_URL || null
}

/**
 * The configured object storage; null for none. @throws LedeError `newsroom.storage` if a setting
 * that it needs is missing, or is no address
 */
export function storageIn({ env }: Terminal): S3Options | null {
  const { S3_BUCKET: bucket, S3_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secret } = env
  if (!bucket) return null
  const isAddress = /^https?:$/.test(URL.parse(bucket)?.protocol ?? '')
  if (!isAddress || !accessKeyId || !secret) throw new LedeError('newsroom.storage')
  return { bucket, region: region || 'us-east-1', accessKeyId, secretAccessKey: secret }
}

/** @throws ReportedFailure if something is wrong with it */
function tellChecked(terminal: Terminal, json: boolean | undefined, checked: CheckReport): void {
  const { stories, rows, snapshots, images, packages, problems } = checked
  if (json) terminal.print(`${JSON.stringify(checked, null, 2)}\n`)
  else {
    terminal.print(`${terminal.text('newsroom.checked', { stories, rows, snapshots, images, packages })}\n`)
    for (const { story, seq, kind } of problems)
      terminal.print(`${terminal.text(`newsroom.problem.${kind}`, { story, seq })}\n`)
  }
  if (problems.length > 0) throw new ReportedFailure()
}

async function audited(desk: DeskClient, search: string): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = []
  for (let before: number | null = null; ; ) {
    const page: AuditPage = await desk.call('newsroom.audit', { search, before })
    entries.push(...page.entries)
    before = page.entries.at(-1)?.id ?? null
    if (!page.more || before === null) return entries
  }
}

function lineOf({ at, name, person, deviceName, act, about, details }: AuditEntry, { region }: Terminal): string {
  const more = Object.entries(details).map(([key, value]) => `${key}=${value}`)
  return [timeText(at, { region }), name ?? person ?? '–', deviceName ?? '–', act, about, ...more].join('  ')
}
