import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDesk } from '#desk/desk.ts'
import { memorySettings } from '#tests/helpers/desk.ts'
import { below, type Fault, type Random } from './fault.ts'
import type { World } from './world.ts'

const program = fileURLToPath(new URL('../helpers/store-child.ts', import.meta.url))

/**
 * Lets a process write in the world's library, and kills it with -9: after some edits, or while it
 * opens the library.
 */
async function killed(world: World, random: Random): Promise<void> {
  await world.close()
  const lines = await new Promise<string[]>((resolve, reject) => {
    const writer = spawn(process.execPath, [program, 'write', world.folder], { stdio: ['ignore', 'pipe', 'ignore'] })
    const edits = 1 + below(random, 150)
    const early = random() < 0.2 ? setTimeout(() => writer.kill('SIGKILL'), below(random, 400)) : undefined
    let output = ''
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.split('ack ').length > edits) writer.kill('SIGKILL')
    })
    writer.on('error', reject)
    writer.on('close', (_, signal) => {
      clearTimeout(early)
      if (signal !== 'SIGKILL') world.wrong(`the writing process ended by itself (${signal})`)
      resolve(output.slice(0, output.lastIndexOf('\n') + 1).split('\n'))
    })
  })
  for (const line of lines) {
    const [word, id, edit] = line.split(' ')
    if (word === 'ack' && edit !== undefined) world.kept.find((kept) => kept.id === id)?.acknowledged.add(edit)
  }
  await world.open()
  await world.check()
}

/**
 * The library as a power loss leaves it: what was flushed is there; of what was only written, as
 * much as chance had it.
 */
async function powerLost(world: World, random: Random): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'lede-power-'))
  const folder = join(root, 'library')
  cpSync(world.folder, folder, { recursive: true })
  const acknowledged = join(folder, 'lede.acknowledged')
  const length = existsSync(acknowledged) ? readFileSync(acknowledged).length : 0
  // Of its entries the last second may be gone; the least is what it began with.
  if (length > 0) truncateSync(acknowledged, length - below(random, Math.min(length, 400)))
  // The end of a log that was being written holds whatever the disk held before.
  const log = join(folder, 'lede.sqlite-wal')
  if (random() < 0.5 && existsSync(log))
    writeFileSync(log, Buffer.from({ length: below(random, 5_000) }).fill(below(random, 256)), { flag: 'a' })
  const desk = await openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })
  try {
    await world.check(desk.connect())
  } finally {
    await desk.close()
    rmSync(root, { recursive: true, force: true })
  }
}

export const killFaults: readonly Fault[] = [
  { name: 'kill: -9 while another process writes, folds or opens', often: 100, inject: killed },
  { name: 'power: lost while the library is open', often: 500, inject: powerLost },
  {
    name: 'stop: the desk closes and opens again',
    often: 500,
    async inject(world) {
      await world.close()
      await world.open()
      await world.check()
    },
  },
]
