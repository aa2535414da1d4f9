import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { hostFile } from '#hosts/installation.ts'

/** How a command line ended, and what it wrote where. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs `lede` in a process of its own, in English unless `env` says otherwise. */
export async function lede(
  args: readonly string[],
  { input = '', env = {}, cwd }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [hostFile('cli'), ...args], {
    env: { ...process.env, LC_ALL: 'C', LEDE_DATA: '', ...env },
    cwd,
  })
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}

/** Wire copy of our own with a dateline. */
export const copy = `Harbour ferry to sail again

LÜBECK, March 5 (Reuters) - The old harbour ferry will sail again from Monday, the city said.

Two crews have been trained over the winter, a spokeswoman said. Tickets cost as much as before.
`
