import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { CliFailure, ReportedFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** `lede bench`: the measurements of tests/bench, which a package does not carry. */
export function addBench(program: Command, terminal: Terminal): void {
  program
    .command('bench')
    .description(terminal.text('bench.about'))
    .action(async () => {
      const { root } = await import('../installation.ts')
      const file = join(root, 'tests', 'bench', 'index.ts')
      if (!existsSync(file)) throw new CliFailure('bench.missing')
      const measurements: { bench(): Promise<boolean> } = await import(/* @vite-ignore */ pathToFileURL(file).href)
      if (!(await measurements.bench())) throw new ReportedFailure()
    })
}
