import type { Command } from 'commander'
import { extensionOf, type PublishFormat, publishFormats } from '#shared/publish/format.ts'
import { inBatch } from './batch.ts'
import { usageFailure } from './failure.ts'
import { inputName, readInput } from './input.ts'
import { choiceOption, forceOption } from './options.ts'
import { OutputFolder } from './output-folder.ts'
import type { Terminal } from './terminal.ts'

const sourceFormats = ['wire', 'html', 'json'] as const

interface ConvertOptions {
  from?: (typeof sourceFormats)[number]
  to: PublishFormat
  out?: string
  referenceDate?: string
  force?: boolean
}

/** `lede convert FILE...|-`: files into another format, without any library. */
export function addConvert(program: Command, terminal: Terminal): void {
  program
    .command('convert')
    .description(terminal.text('convert.about'))
    .argument('<FILE...>', terminal.text('convert.files'))
    .addOption(choiceOption('--from', sourceFormats, terminal.text('convert.from')))
    .addOption(choiceOption('--to', publishFormats, terminal.text('option.to')).default('json'))
    .option('--out <DIR>', terminal.text('convert.out'))
    .option('--reference-date <YYYY-MM-DD>', terminal.text('convert.referenceDate'))
    .addOption(forceOption(terminal))
    .action(async (files: string[], options: ConvertOptions) => {
      process.exitCode = await convert(terminal, files, options)
    })
}

async function convert(terminal: Terminal, files: string[], options: ConvertOptions): Promise<number> {
  if (options.out === undefined && files.length > 1) throw usageFailure('usage.severalToOne')
  const toFormat = await converter(terminal, options)
  const { out } = options
  if (out === undefined) {
    return inBatch(terminal, files, { nameOf: (file) => file, showProgress: false }, async (file) =>
      terminal.print(await toFormat(file)),
    )
  }
  const folder = OutputFolder.open(out, { force: options.force === true })
  return inBatch(terminal, files, { nameOf: (file) => file, showProgress: true }, async (file) => {
    // The name is claimed before anything can fail, so that numbers do not depend on what fails.
    const name = folder.claim(withoutExtension(inputName(file)), extensionOf[options.to])
    folder.write(name, await toFormat(file))
  })
}

/** Reads a file and gives its text in the wanted format. */
async function converter(terminal: Terminal, options: ConvertOptions): Promise<(file: string) => Promise<string>> {
  const [{ readFile }, { publish }, { readSettings }, { isCalendarDate }, { Temporal }] = await Promise.all([
    import('#desk/import/read.ts'),
    import('#shared/publish/index.ts'),
    import('#shared/settings/settings.ts'),
    import('#shared/article/timestamp.ts'),
    import('temporal-polyfill'),
  ])
  const { from = null, referenceDate = null, to } = options
  if (referenceDate !== null && !isCalendarDate(referenceDate)) {
    throw usageFailure('usage.badValue', {
      value: referenceDate,
      name: '--reference-date',
      choices: terminal.text('usage.aDate'),
    })
  }
  // No library is touched, so no newsroom's settings are read: the same file gives the same page everywhere.
  const settings = readSettings({})
  const context = { today: Temporal.Now.plainDateISO().toString(), settings }
  return async (file) => {
    const input = await readInput(file)
    const { article } = await readFile({ ...input, from, referenceDate }, context)
    return publish(article, to, { publisher: settings.publisher })
  }
}

function withoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '')
}
