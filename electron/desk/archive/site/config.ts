import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { type Data, dataOf } from '../../import/agency/data.ts'
import { firstOf } from '../../import/markdown/values.ts'
import type { ArchiveFile, ArchiveFiles } from '../files.ts'

/** The program that builds pages from the stories, as far as it decides on their addresses. */
export type Generator = 'hugo' | 'jekyll' | 'hexo' | 'eleventy' | null

/** What the configuration of a static site says about all of its stories. */
export interface Site {
  readonly generator: Generator
  /** The folder that it is in, '' for the archive's own. */
  readonly root: string
  /** Without a slash at the end; '' if unknown. */
  readonly address: string
  readonly language: string | null
  /** An IANA zone. */
  readonly timeZone: string | null
  /** The pattern of addresses (jekyllrb.com/docs/permalinks, hexo.io/docs/permalinks), or null. */
  readonly permalink: string | null
  /** Hugo's patterns, one for each section. */
  readonly permalinks: Data
}

const configs = /(?:^|\/)(?:_config\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|eleventy\.config\.[cm]?js)$/
const mostBytes = 1_000_000

/** The configuration of a site; of several the one nearest to the top. */
export async function siteOf({ files, read }: Pick<ArchiveFiles, 'files' | 'read'>): Promise<Site> {
  const found = files
    .filter(({ path }) => configs.test(path))
    .toSorted((one, other) => depth(one.path) - depth(other.path))
  for (const file of found) {
    const root = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : ''
    const generator = generatorOf(file, root, files)
    if (generator === null) continue
    const data = /\.[cm]?js$/.test(file.path) ? dataOf(null) : await dataIn(file, read)
    const language = firstOf(data, ['languagecode', 'defaultcontentlanguage', 'lang', 'language', 'locale'])
    return {
      generator,
      root,
      address: addressIn(generator, data),
      language: language?.replaceAll('_', '-') ?? null,
      timeZone: firstOf(data, ['timezone']),
      permalink: firstOf(data, ['permalink']),
      permalinks: dataOf(data.get('permalinks')),
    }
  }
  const none = { root: '', address: '', language: null, timeZone: null, permalink: null, permalinks: dataOf(null) }
  return { generator: null, ...none }
}

/**
 * The address of a site without a slash at its end; '' if it has none. Hugo's `baseURL` is
 * complete, Jekyll's `baseurl` and Hexo's `root` come after the `url`.
 */
function addressIn(generator: Generator, data: Data): string {
  const bare = (path: string) => path.replace(/\/+$/, '')
  const host = bare(firstOf(data, [generator === 'hugo' ? 'baseurl' : 'url']) ?? '')
  if (!/^https?:\/\//.test(host)) return ''
  const below = bare(
    (generator === 'jekyll' && firstOf(data, ['baseurl'])) || (generator === 'hexo' && firstOf(data, ['root'])) || '',
  )
  return below === '' || host.endsWith(below) ? host : `${host}/${below.replace(/^\/+/, '')}`
}

function generatorOf({ path }: ArchiveFile, root: string, files: readonly ArchiveFile[]): Generator {
  const has = (folder: string) =>
    files.some((file) => file.path.startsWith(root === '' ? `${folder}/` : `${root}/${folder}/`))
  if (/js$/.test(path)) return 'eleventy'
  if (/_config\.ya?ml$/.test(path)) return has('source/_posts') ? 'hexo' : 'jekyll'
  return /hugo\.\w+$/.test(path) || has('content') ? 'hugo' : null
}

async function dataIn(file: ArchiveFile, read: ArchiveFiles['read']): Promise<Data> {
  try {
    const text = new TextDecoder().decode(await read(file, mostBytes))
    if (/\.toml$/.test(file.path)) return dataOf(parseToml(text))
    return dataOf(
      /\.json$/.test(file.path)
        ? JSON.parse(text)
        : parseYaml(text, { schema: 'core', maxAliasCount: 50, logLevel: 'error' }),
    )
  } catch {
    // Without a readable configuration the site is imported all the same.
    return dataOf(null)
  }
}

function depth(path: string): number {
  return path.split('/').length
}
