import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { hostFile } from '#hosts/installation.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

async function serve(folder: string): Promise<{ child: ChildProcess; url: string; stderr: Promise<string> }> {
  const child = spawn(process.execPath, [hostFile('cli'), 'serve', '--data', folder], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stderr = text(child.stderr)
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim(), stderr }
}

it('prints its address, serves it, and closes at an interrupt', async () => {
  const { folder, remove } = temporaryFolder()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { child, url, stderr } = await serve(folder)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await stderr).toBe('Ctrl+C closes Lede.\n')
  }
  remove()
})

it('says that the port is taken', async () => {
  const { folder, remove } = temporaryFolder()
  const other = temporaryFolder()
  const { child, url } = await serve(folder)
  const { port } = new URL(url)
  expect(await lede(['serve', '--port', port, '--data', other.folder])).toEqual({
    code: 1,
    stdout: '',
    stderr: `lede: Port ${port} is in use by something else.\n`,
  })
  child.kill('SIGTERM')
  await once(child, 'exit')
  remove()
  other.remove()
})

it('killed with -9, it leaves a folder that can be used again', async () => {
  const { folder, remove } = temporaryFolder()
  const { child } = await serve(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  // Its desk closes by itself; until it has, the folder is said to be in use, never damaged.
  for (;;) {
    const { code, stderr } = await lede(['list', '--data', folder])
    if (code === 0) break
    expect(stderr).toContain('Another Lede is using the folder')
  }
  remove()
})
