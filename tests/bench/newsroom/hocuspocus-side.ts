import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as Y from 'yjs'
import { z } from 'zod'
import { type Side, seatDraft, theirs } from './crowd.ts'
import { processorOf } from './processor.ts'

/**
 * The packages that Lede is compared with, installed into a folder of their own; no part of Lede.
 */
const packages = [
  '@hocuspocus/server@4.7.0',
  '@hocuspocus/extension-database@4.7.0',
  '@hocuspocus/extension-redis@4.7.0',
  '@hocuspocus/provider@4.7.0',
  'yjs@13.6.31',
  'ws@8.18.3',
]

/**
 * As in its guide: the database receives the whole state some seconds after an edit, and several
 * processes tell one another over Redis.
 */
const server = `
import { Server } from '@hocuspocus/server'
import { Database } from '@hocuspocus/extension-database'
import { Redis } from '@hocuspocus/extension-redis'
const [redis] = process.argv.slice(2).map((address) => new URL(address))
const kept = new Map()
const server = new Server({
  port: 0, address: '127.0.0.1', quiet: true,
  extensions: [new Database({
    fetch: async ({ documentName }) => kept.get(documentName) ?? null,
    store: async ({ documentName, state }) => void kept.set(documentName, state),
  }), ...(redis === undefined ? [] : [new Redis({ host: redis.hostname, port: Number(redis.port) })])],
})
await server.listen()
process.send({ port: server.address.port })
process.on('message', () => process.send(process.cpuUsage()))
process.once('disconnect', () => process.exit())
`

interface Provider {
  destroy(): void
}

/**
 * Plain Hocuspocus with its database extension, in a process of its own; with the address of a
 * Redis in two, to which the people of each story come in turns.
 */
export async function hocuspocusSide(redis: string | null = null): Promise<Side & { close(): Promise<void> }> {
  const folder = join(tmpdir(), 'lede-bench-hocuspocus-redis')
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], { cwd: folder })
  }
  writeFileSync(join(folder, 'server.mjs'), server)
  const children: ChildProcess[] = []
  const ports: number[] = []
  for (const args of redis === null ? [[]] : [[redis], [redis]]) {
    const child = fork(join(folder, 'server.mjs'), args, { cwd: folder })
    children.push(child)
    const message = await new Promise((resolve) => child.once('message', resolve))
    ports.push(z.object({ port: z.number() }).parse(message).port)
  }
  const seated = new Map<number, number>()
  const from = createRequire(join(folder, 'package.json'))
  // Its own copy of Yjs would not accept objects of ours, so updates are passed between the two.
  const { HocuspocusProvider } = await import(pathToFileURL(from.resolve('@hocuspocus/provider')).href)
  const theirYjs: typeof Y = await import(pathToFileURL(from.resolve('yjs')).href)
  return {
    async sit(_, story) {
      const before = seated.get(story) ?? 0
      seated.set(story, before + 1)
      const draft = seatDraft()
      const document = new theirYjs.Doc()
      const provider: Provider = await new Promise((resolve) => {
        const made = new HocuspocusProvider({
          url: `ws://127.0.0.1:${ports[before % ports.length]}`,
          name: `crowd-${story}`,
          document,
          onSynced: () => resolve(made),
        })
      })
      theirYjs.applyUpdate(document, Y.encodeStateAsUpdate(draft), 'ours')
      Y.applyUpdate(draft, theirYjs.encodeStateAsUpdate(document), theirs)
      document.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'ours') Y.applyUpdate(draft, update, theirs)
      })
      draft.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== theirs) theirYjs.applyUpdate(document, update, 'ours')
      })
      return { draft, close: () => provider.destroy() }
    },
    processor: () => processorOf(children),
    async close() {
      await Promise.all(
        children.map((child) => {
          const ended = new Promise((resolve) => child.once('exit', resolve))
          child.disconnect()
          return ended
        }),
      )
    },
  }
}
