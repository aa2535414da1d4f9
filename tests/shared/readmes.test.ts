import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rooms = '{shared,electron,renderer}'
const sources = globSync(`${rooms}/**/*.{ts,tsx}`, { cwd: root })
const readmes = globSync(`${rooms}/**/README.md`, { cwd: root })

/** Folders of data, or of one form, which one README of their parent explains. */
const alike = /^shared\/(?:locales\/[^/]+|places\/data|blocks\/[^/]+)(?:\/|$)/u

/** The number of source files from which a folder needs a README. */
const needsOne = 6

function foldersWithout(files: readonly string[], explained: ReadonlySet<string>): string[] {
  const folders = Object.entries(Object.groupBy(files, dirname))
  return folders.flatMap(([folder, { length } = []]) =>
    length !== undefined && length >= needsOne && !alike.test(folder) && !explained.has(folder) ? [folder] : [],
  )
}

/**
 * Files and folders that a text names in code, such as `merge.ts`, `three-way/`, `shared/merge`.
 */
function pathsIn(text: string): string[] {
  return namesIn(text).filter(
    (name) => /^[\w.*<>-]+(?:\/[\w.*<>-]+)*\.(?:tsx?|md)$/u.test(name) || /^[\w<>-]+\/(?:[\w.<>-]+\/?)*$/u.test(name),
  )
}

/** Functions, types and constants of more than one word that a text names in code. */
function identifiersIn(text: string): string[] {
  return namesIn(text).filter((name) => /^[a-z]+[A-Z]\w*$/u.test(name))
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].flatMap(([, name = '']) => name)
}

/** The targets of a text's links within the repository. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].flatMap(([, target = '']) => target)
}

/** Links of a text to chapters, in files of the top folder or ('') in itself. */
function chaptersLinked(text: string): { target: string; chapter: string }[] {
  return [...text.matchAll(/\]\(([\w.-]*\.md)?#([^)\s]+)\)/gu)].map(([, target = '', chapter = '']) => ({
    target,
    chapter,
  }))
}

/** The chapters of a Markdown file, by the names that GitHub gives them. */
function chaptersOf(file: string): string[] {
  const headings = readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.+)$/gmu)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Whether there is such a file beside a README, below it, or from the top of the repository. */
function isThere(folder: string, path: string): boolean {
  const pattern = path.replace(/<[^>]+>/gu, '*').replace(/\/$/u, '')
  return [join(folder, pattern), join(folder, '**', pattern), pattern, join('shared', pattern)].some(
    (place) => globSync(place, { cwd: root }).length > 0,
  )
}

describe('what finds its way', () => {
  it('every folder of more than five source files begins with a README', () => {
    expect(foldersWithout(sources, new Set(readmes.map(dirname)))).toEqual([])
  })

  it('a README names no file or folder that does not exist', () => {
    const missing = readmes.flatMap((readme) => {
      const text = readFileSync(join(root, readme), 'utf8')
      const paths = pathsIn(text).filter((path) => !isThere(dirname(readme), path))
      const links = linksIn(text).filter((link) => !existsSync(join(root, dirname(readme), link)))
      return [...paths, ...links].map((path) => `${readme}: ${path}`)
    })
    expect(missing).toEqual([])
  })

  it('a README names no function that the source does not have', () => {
    const words = new Set(sources.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/\w+/gu) ?? []))
    const missing = readmes.flatMap((readme) =>
      identifiersIn(readFileSync(join(root, readme), 'utf8'))
        .filter((name) => !words.has(name))
        .map((name) => `${readme}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('README and ARCHITECTURE link to files that exist', () => {
    const missing = ['README.md', 'ARCHITECTURE.md'].flatMap((file) =>
      linksIn(readFileSync(join(root, file), 'utf8'))
        .filter((link) => !existsSync(join(root, link)))
        .map((link) => `${file}: ${link}`),
    )
    expect(missing).toEqual([])
  })

  it('README and ARCHITECTURE lead to chapters that exist', () => {
    const missing = ['README.md', 'ARCHITECTURE.md'].flatMap((file) =>
      chaptersLinked(readFileSync(join(root, file), 'utf8'))
        .filter(({ target, chapter }) => !chaptersOf(target || file).includes(chapter))
        .map(({ target, chapter }) => `${file}: ${target}#${chapter}`),
    )
    expect(missing).toEqual([])
  })

  it('would notice each of these', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `shared/new/${name}.ts`)
    expect(foldersWithout(six, new Set())).toEqual(['shared/new'])
    expect(foldersWithout(six.slice(1), new Set())).toEqual([])
    const text = 'Begin with `no-such.ts`, `gone/` and `shared/merge/no-such`; [a link](no/such.md); `noSuch`.'
    expect(pathsIn(text)).toEqual(['no-such.ts', 'gone/', 'shared/merge/no-such'])
    expect(pathsIn(text).filter((path) => isThere('shared/merge', path))).toEqual([])
    expect(linksIn(text)).toEqual(['no/such.md'])
    expect(identifiersIn(text)).toEqual(['noSuch'])
    expect(chaptersLinked('[one](#no-such) and [another](OTHER.md#far)')).toEqual([
      { target: '', chapter: 'no-such' },
      { target: 'OTHER.md', chapter: 'far' },
    ])
    expect(chaptersOf('README.md')).not.toContain('no-such')
  })
})
