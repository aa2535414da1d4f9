import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { runBinary, startBinary } from './binary.ts'
import { lede } from './run.ts'

async function serve(folder: string) {
  const child = startBinary(['serve', '--data', folder])
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

it('where what it prints is kept in a file, prints the address of a page that only this user can read', async () => {
  const { folder, remove } = temporaryFolder()
  const path = join(folder, 'lede.log')
  const log = openSync(path, 'w')
  const child = startBinary(['serve', '--data', join(folder, 'data')], { stdout: log })
  await eventually(() => expect(readFileSync(path, 'utf8')).toMatch(/\n$/))
  const line = readFileSync(path, 'utf8')
  expect(line).toBe(`${pathToFileURL(join(folder, 'data', 'entrance.html')).href}\n`)
  expect(readFileSync(new URL(line), 'utf8')).toMatch(/url=http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}"/)
  child.kill('SIGTERM')
  await once(child, 'exit')
  closeSync(log)
  remove()
})

it('says that the port is taken', async () => {
  const { folder, remove } = temporaryFolder()
  const other = temporaryFolder()
  const { child, url } = await serve(folder)
  const { port } = new URL(url)
  expect(await runBinary(['serve', '--port', port, '--data', other.folder])).toEqual({
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
  // Its desk closes by itself; until then the folder is reported as in use, never as damaged.
  for (;;) {
    const { code, stderr } = await lede(['list', '--data', folder])
    if (code === 0) break
    expect(stderr).toContain('Another Lede is using the folder')
  }
  remove()
})

// Only on Linux do files say which process is whose child.
it.runIf(existsSync('/proc/self/task'))('closes at Ctrl+C while its desk is still being started', async () => {
  const { folder, remove } = temporaryFolder()
  const child = startBinary(['serve', '--data', folder], { detached: true })
  const stderr = text(child.stderr)
  const group = child.pid ?? 0
  await eventually(() => expect(readFileSync(`/proc/${group}/task/${group}/children`, 'utf8')).not.toBe(''))
  process.kill(-group, 'SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  // It is said once the desk is there, which may not have come to that.
  expect(['', 'Ctrl+C closes Lede.\n']).toContain(await stderr)
  remove()
})

it('says what is no folder to be watched', async () => {
  for (const path of ['/nowhere', '/dev/null/x', 'x'.repeat(5_000)]) {
    const { code, stderr } = await lede(['watch', path])
    expect(code).toBe(2)
    expect(stderr).toContain('is no folder')
  }
})
