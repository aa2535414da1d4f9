import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { root } from '#hosts/installation.ts'
import type { Ended, Stage } from './stage.ts'
import { workersOf } from './stages.ts'

/**
 * Runs stages in parallel, each with a share of the workers. Their output comes one stage after the
 * other: that of the first one still running as it is written, that of the others when it is their
 * turn.
 */
export async function runBeside(stages: readonly Stage[], env: NodeJS.ProcessEnv): Promise<Ended[]> {
  const running = stages.map((stage) => start(stage, { ...env, LEDE_WORKERS: String(workersOf(stage, stages)) }))
  for (const { listen, ended } of running) {
    listen()
    await ended
  }
  return Promise.all(running.map(({ ended }) => ended))
}

/** A running stage. Until `listen` is called, its output is kept. */
function start(stage: Stage, env: NodeJS.ProcessEnv): { listen(): void; ended: Promise<Ended> } {
  if (stage.report !== undefined) rmSync(stage.report, { force: true })
  const begun = performance.now()
  const child = spawn('npm', ['run', '--silent', ...stage.run], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const ended = new Promise<Ended>((resolve) => {
    const end = (well: boolean) => resolve({ stage, well, seconds: (performance.now() - begun) / 1_000 })
    child.once('close', (code) => end(code === 0)).once('error', () => end(false))
  })
  return { listen: listenerOf(child, stage.heading), ended }
}

function listenerOf({ stdout, stderr }: ChildProcess, heading: string): () => void {
  const said: Buffer[] = []
  let say = (text: Buffer) => void said.push(text)
  for (const stream of [stdout, stderr]) stream?.on('data', (text: Buffer) => say(text))
  return () => {
    console.log(`\n=== ${heading} ===\n`)
    say = (text) => void process.stdout.write(text)
    for (const text of said.splice(0)) say(text)
  }
}
