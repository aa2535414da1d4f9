import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
// Modules that commands load on demand: loaded here, they do not add to the first test's time.
import '#desk/desk.ts'
import '#desk/import/read.ts'
import '#hosts/conf-settings.ts'
import '#shared/merge/index.ts'
import '#shared/publish/index.ts'
import '#shared/review/index.ts'
import { runCommandLine } from '#hosts/cli/program.ts'
import { terminalIn } from '#hosts/cli/terminal.ts'
import { version } from '#hosts/installation.ts'

/** The outcome of a command line, and its output. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Runs `lede` in the test's process, isolated from its environment, and in English unless `env`
 * says otherwise. Paths are absolute. `onSaid` hears stderr as it is written.
 */
export async function lede(
  args: readonly string[],
  {
    input = '',
    env = {},
    onSaid = () => {},
  }: { input?: string | Uint8Array; env?: Record<string, string>; onSaid?: (said: string) => void } = {},
): Promise<Ended> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  stderr.on('data', (said) => onSaid(String(said)))
  const said = Promise.all([text(stdout), text(stderr)])
  const terminal = await terminalIn({
    env: { LC_ALL: 'C', ...env },
    stdout,
    stderr,
    stdoutIsFile: () => false,
    stdin: () => Readable.from([Buffer.from(input)]),
    interrupted: () => new Promise(() => {}),
  })
  const code = await runCommandLine(args, terminal, version)
  stdout.end()
  stderr.end()
  const [printed, heard] = await said
  return { code, stdout: printed, stderr: heard }
}

/** Wire copy of our own with a dateline. */
export const copy = `Harbour ferry to sail again

LÜBECK, March 5, 2026 (Reuters) - The old harbour ferry will sail again from Monday, the city said.

Two crews have been trained over the winter, a spokeswoman said. Tickets cost as much as before.
`
