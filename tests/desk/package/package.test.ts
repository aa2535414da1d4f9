import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { maxAssets } from '#desk/package/manifest.ts'
import { readPackage } from '#desk/package/read-package.ts'
import { sha256Of, writePackage } from '#desk/package/write-package.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import { cases } from '#tests/helpers/cases.ts'
import { codeOf } from '#tests/helpers/library.ts'

const about = {
  id: 'package',
  draft: 'draft',
  headline: 'Ferry aground',
  from: null,
  at: '2026-11-24T12:00:00.000Z',
  note: 'Please check the names.',
}
const draft = strToU8('the draft '.repeat(200))
const article = strToU8('{}')
const bytes = writePackage(about, { 'draft.yjs': draft, 'article.json': article })

test('what was packed is read', () => {
  const { manifest, parts } = readPackage(bytes)
  expect(manifest).toMatchObject({ ...about, version: 2 })
  expect([...parts]).toEqual([
    ['draft.yjs', draft],
    ['article.json', article],
  ])
})

test('a truncated package is refused wherever it ends', () => {
  for (let length = 0; length < bytes.length; length++) {
    expect(codeOf(() => readPackage(bytes.slice(0, length)))).toMatch(/^package\.(notOne|damaged)$/)
  }
})

test('a package whose content was altered is called damaged, not something else', () => {
  const content = bytes.length - 22 - 3 * 60
  for (let place = 100; place < content; place++) {
    const altered = bytes.slice()
    altered[place] = (altered[place] ?? 0) ^ 0xff
    expect(`${place} ${codeOf(() => readPackage(altered))}`).toMatch(/nothing thrown|package\.(damaged|newer)$/)
  }
})

test('an altered package is refused, or holds what was packed', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const altered = bytes.slice()
      altered[place] = (altered[place] ?? 0) ^ change
      const code = codeOf(() => {
        // What names times and attributes in the zip itself may change; its contents may not.
        expect(readPackage(altered).parts.get('draft.yjs')).toEqual(draft)
      })
      expect([
        'nothing thrown',
        'package.notOne',
        'package.damaged',
        'package.newer',
        'package.tooLarge',
        'package.tooMuch',
      ]).toContain(code)
    }),
    cases(2_000),
  )
})

test.each([
  ['a path out of its folder', { '../../evil': article }, 'package.damaged'],
  ['a part nobody knows', { 'run.sh': article }, 'package.damaged'],
  ['no manifest', { 'draft.yjs': draft }, 'package.notOne'],
  ['another manifest', { 'manifest.json': strToU8('{"format":"epub"}') }, 'package.notOne'],
  ['a newer manifest', { 'manifest.json': strToU8('{"format":"lede-package","version":3}') }, 'package.newer'],
  [
    'a manifest of the wrong shape',
    { 'manifest.json': strToU8('{"format":"lede-package","version":1}') },
    'package.damaged',
  ],
  ['a part that unpacks to 160 MB', { 'draft.yjs': new Uint8Array(160 * 1024 * 1024) }, 'package.tooLarge'],
  ['an image under a name that is no hash', { 'assets/harbour.jpg': article }, 'package.damaged'],
  ['an image out of its folder', { [`assets/../${'a'.repeat(64)}`]: article }, 'package.damaged'],
])('%s is refused', (_, files, code) => {
  expect(codeOf(() => readPackage(zipSync(files)))).toBe(code)
})

test('a part more than the manifest names is refused', () => {
  const more = zipSync({
    'manifest.json': strToU8(JSON.stringify({ format: 'lede-package', version: 1, ...about, parts: [] })),
    'draft.yjs': draft,
  })
  expect(codeOf(() => readPackage(more))).toBe('package.damaged')
})

test('a file that is too large is refused unread', () => {
  expect(codeOf(() => readPackage(new Uint8Array(maxPackageBytes + 1)))).toBe('package.tooLarge')
})

test('an image has the name that it has in the draft, whatever its bytes', () => {
  const image = strToU8('an image')
  for (const hash of [sha256Of(image), 'a'.repeat(64)])
    expect(readPackage(writePackage(about, { [`assets/${hash}`]: image })).parts.get(`assets/${hash}`)).toEqual(image)
})

test('more images than any story has are refused', () => {
  const names = Array.from({ length: maxAssets + 5 }, (_, index) => `assets/${String(index).padStart(64, '0')}`)
  const many = zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)])))
  expect(codeOf(() => readPackage(many))).toBe('package.damaged')
})
