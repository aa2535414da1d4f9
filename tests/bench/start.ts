import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#hosts/installation.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { copy } from './copy.ts'
import { median } from './times.ts'

/** How long processes run from start to end, in milliseconds, medians. */
export interface StartTimes {
  /** Node without a program. */
  readonly bare: number
  /** The built `lede`, by arguments. */
  readonly lede: Readonly<Record<string, number>>
}

const runs = 15

/** Runs the built command line for small tasks, and bare Node, in turns. */
export function startTimes(): StartTimes {
  const { folder, remove } = temporaryFolder()
  try {
    const [file, data] = [join(folder, 'ferry.txt'), join(folder, 'data')]
    writeFileSync(file, `Ferry aground\n\n${copy(100, 1).join(' ')}.\n`)
    const binary = join(root, 'out', 'main', 'cli.js')
    const commands: Readonly<Record<string, readonly string[]>> = {
      'lede --version': ['--version'],
      'lede convert of a small file': ['convert', file],
      'lede list of a small library': ['list', '--data', data],
    }
    timeOf([binary, 'import', file, '--data', data])
    const bare: number[] = []
    const lede = Object.entries(commands).map(([what, args]) => ({ what, args, times: [] as number[] }))
    for (let run = 0; run < runs; run += 1) {
      bare.push(timeOf(['-e', '0']))
      for (const { args, times } of lede) times.push(timeOf([binary, ...args]))
    }
    return { bare: median(bare), lede: Object.fromEntries(lede.map(({ what, times }) => [what, median(times)])) }
  } finally {
    remove()
  }
}

/** @throws Error where the process does not end well */
function timeOf(args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args)
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}
