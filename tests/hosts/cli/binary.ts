import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { hostFile, root } from '#hosts/installation.ts'
import { staleParts } from '../../../electron/start/build.ts'
import type { Ended } from './run.ts'

/**
 * The built `lede`, which `npm test` makes first, or the sources if it is missing or older than
 * they are, so that tests never run outdated code.
 */
const file = staleParts(root).includes('main') ? hostFile('cli') : join(root, 'out', 'main', 'cli.js')

type Options = { env?: Record<string, string>; cwd?: string; stdout?: 'pipe' | number; detached?: boolean }

/**
 * Starts `lede` in a process of its own, in English unless `env` says otherwise. It ends with its
 * test.
 */
export function startBinary(
  args: readonly string[],
  { env = {}, cwd, stdout = 'pipe', detached = false }: Options = {},
) {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, LC_ALL: 'C', LEDE_DATA: '', ...env },
    cwd,
    detached,
    stdio: ['pipe', stdout, 'pipe'],
  }) as ChildProcessWithoutNullStreams
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs `lede` in a process of its own until it ends. */
export async function runBinary(
  args: readonly string[],
  { input = '', ...options }: Options & { input?: string } = {},
): Promise<Ended> {
  const child = startBinary(args, options)
  // A command that does not read its input may have ended before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)])
  return { code, stdout, stderr }
}
