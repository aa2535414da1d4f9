import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, matchesGlob, normalize } from 'node:path'
import { Worker } from 'node:worker_threads'
import { parseAst } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '#hosts/installation.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { buildIfStale } from '../../electron/start/build.ts'

/**
 * The modules named in a file of the build: its imports, and what it resolves in node_modules
 * itself.
 */
function namedIn(file: string): string[] {
  const named: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    if (Array.isArray(node) || typeof node !== 'object' || node === null || !('type' in node)) return
    const source = 'source' in node ? Object(node.source).value : undefined
    if (typeof source === 'string') named.push(source)
    if (node.type === 'Literal' && 'value' in node && /^@[a-z]+\/[a-z]/.test(String(node.value)))
      named.push(String(node.value))
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseAst(readFileSync(file, 'utf8')))
  return named
}

/** The files of the build that a file needs before it runs. */
function neededBy(file: string): string[] {
  const { body } = parseAst(readFileSync(join(root, file), 'utf8'))
  return body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source?.value : null
    return typeof source === 'string' && source.startsWith('.') ? normalize(join(dirname(file), source)) : []
  })
}

const packageOf = (name: string) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
const isPackage = (name: string) => !name.startsWith('.') && !isBuiltin(name) && name !== 'electron'
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => join(folder, name))

/** The entries of a list in electron-builder.yml. */
function listed(key: string): string[] {
  const yaml = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  const [, list = ''] = new RegExp(`^${key}:\\n((?:  .*\\n)+)`, 'm').exec(yaml) ?? []
  return [...list.matchAll(/^ {2}- "?(.*?)"?$/gm)].map(([, entry = '']) => entry)
}

beforeAll(() => {
  expect(buildIfStale(root)).toBe(true)
}, 120_000)

it('what is shipped beside the build is what the build reads there, and nothing else', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = ['out/main', 'out/preload'].flatMap(filesIn).flatMap((file) => namedIn(join(root, file)))
  expect([...new Set(named.filter(isPackage).map(packageOf))].toSorted()).toEqual(Object.keys(dependencies).toSorted())
})

it('every file of the build is a module that Node can read', () => {
  // A parser would not notice: two declarations of one name are only an error when the code runs.
  const program = `for (const file of process.argv.slice(1))
    try { new (require('node:vm').SourceTextModule)(require('node:fs').readFileSync(file, 'utf8')) }
    catch (error) { console.log(file, String(error)) }`
  const files = filesIn('out/main').map((file) => join(root, file))
  const options = ['--experimental-vm-modules', '--no-warnings', '-e', program, '--', ...files]
  expect(execFileSync(process.execPath, options, { encoding: 'utf8' })).toBe('')
})

it('no files of the build wait for one another: what a file reads of another at its start is there', () => {
  const files = ['out/main', 'out/renderer'].flatMap(filesIn)
  const needed = new Map(files.map((file) => [file, neededBy(file)]))
  // What nothing left needs is removed, again and again; circles stay.
  for (let before = -1; before !== needed.size; ) {
    before = needed.size
    for (const [file, others] of needed) if (!others.some((other) => needed.has(other))) needed.delete(file)
  }
  expect([...needed.keys()]).toEqual([])
})

it('the licences of what is built in are there', () => {
  for (const [part, libraries] of [
    ['main', ['yjs', 'zod', 'linkedom']],
    ['renderer', ['react', 'yjs', '@tiptap/core']],
  ] as const) {
    const licences = readFileSync(join(root, 'out', part, 'licenses.md'), 'utf8')
    for (const library of libraries) expect(licences).toContain(`## ${library} `)
  }
})

describe('what lies outside of the app’s archive', () => {
  const threads = ['pixels', 'desk', 'archive'].map((name) => `out/main/${name}-worker.js`)
  const reachedBy = (begun: readonly string[]) => {
    const reached = new Set(begun)
    const packages = new Set<string>()
    for (const file of reached)
      for (const name of namedIn(join(root, file))) {
        if (name.startsWith('.')) reached.add(normalize(join(dirname(file), name)))
        else if (isPackage(name)) packages.add(packageOf(name))
      }
    return { files: [...reached], packages: [...packages] }
  }

  it('is what the threads need, and nothing else', () => {
    const unpacked = listed('asarUnpack')
    const { files, packages } = reachedBy(threads)
    const outside = filesIn('out/main').filter((file) => unpacked.some((pattern) => matchesGlob(file, pattern)))
    expect(outside.toSorted()).toEqual(files.toSorted())
    expect(packages.length).toBeGreaterThan(0)
    for (const name of packages) expect(unpacked).toContain(`node_modules/${name.replace(/\/.*/, '')}/**`)
    expect(unpacked.filter((pattern) => pattern.startsWith('node_modules/')).length).toBe(
      new Set(packages.map((name) => name.replace(/\/.*/, ''))).size,
    )
  })

  it('is a thread that reads Word documents and wire copy', async () => {
    const worker = new Worker(join(root, 'out/main/desk-worker.js'))
    const read = async (name: string, bytes: Uint8Array) => {
      const input = { name, bytes, from: null, pasted: false, referenceDate: null, images: [] }
      worker.postMessage({ job: 'readFile', args: [input, { today: '2026-11-29', settings: readSettings({}) }] })
      const [answer] = await once(worker, 'message')
      return answer
    }
    const word = readFileSync(join(root, 'tests/fixtures/documents/libreoffice-tracked.docx'))
    expect(await read('a.docx', word)).toMatchObject({ result: { stories: [{ review: { tracked: {} } }] } })
    const wire = new TextEncoder().encode('LEEDS, Nov 20 (Reuters) - The ferry sails again on Monday, its owner said.')
    expect(await read('a.txt', wire)).toMatchObject({
      result: { stories: [{ article: { dateline: { agency: 'Reuters' } } }] },
    })
    await worker.terminate()
  })

  it('has every file of a codec that the thread opens', () => {
    const left = listed('files').flatMap((entry) => (entry.startsWith('!') ? entry.slice(1) : []))
    const opened = namedIn(join(root, 'out/main/pixels-worker.js')).filter((name) => name.startsWith('@jsquash/'))
    expect(opened.length).toBeGreaterThan(5)
    for (const name of opened)
      expect(left.filter((pattern) => matchesGlob(`node_modules/${name}`, pattern))).toEqual([])
  })
})
