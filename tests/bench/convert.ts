import { readdirSync, readFileSync } from 'node:fs'
import { readWire } from '#desk/import/wire.ts'
import type { Article } from '#shared/article/article.ts'
import { type FormatId, formats } from '#shared/formats/formats.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { publish } from '#tests/helpers/publish.ts'
import { reutersCorpus } from './dateline.ts'

/** How fast one process converts wire copy to pages, and the memory it then uses. */
export interface ConvertThroughput {
  readonly stories: number
  readonly storiesPerSecond: number
  /**
   * Heap in use after a quarter of the stories and after all, in MB; equal if memory is flat (run
   * Node with `--expose-gc` for exact figures).
   */
  readonly heapAfterQuarter: number
  readonly heapAfterAll: number
}

const options = { name: 'reuters.txt', referenceDate: '1987-12-31', today: '1987-12-31', settings: readSettings({}) }
/** Who publishes the stories that are measured. */
export const publisher = { name: 'The Harbour Post', url: 'https://post.example' }

/**
 * Reads every story of the corpus as wire copy and publishes it as a page; parsing the corpus's own
 * markup is not counted.
 * @param folder contains the `.sgm` files of Reuters-21578.
 */
export function convertThroughput(folder: string = reutersCorpus): ConvertThroughput {
  const stories = storiesIn(folder)
  const quarter = Math.ceil(stories.length / 4)
  let heapAfterQuarter = 0
  let characters = 0
  let spent = 0
  stories.forEach((story, index) => {
    const start = performance.now()
    characters += publish(readWire(story, options).article, 'html', { publisher }).length
    spent += performance.now() - start
    if (index + 1 === quarter) heapAfterQuarter = heapInUse()
  })
  if (characters === 0) throw new RangeError(`no stories in ${folder}`)
  return {
    stories: stories.length,
    storiesPerSecond: Math.round((stories.length / spent) * 1_000),
    heapAfterQuarter,
    heapAfterAll: heapInUse(),
  }
}

/**
 * The formats of agencies and systems, of which speed is promised; documents are made one by one.
 */
const measured: readonly FormatId[] = ['ninjs', 'ninjs-2.1', 'nitf', 'newsml-g2', 'markdown']

/**
 * How many stories a second are converted to files of each of these formats, in one process;
 * reading them as wire copy is not counted.
 */
export function formatThroughput(folder: string = reutersCorpus): { name: string; storiesPerSecond: number }[] {
  const articles = reutersArticles(folder)
  return formats.flatMap((format) => {
    if (!('name' in format && measured.includes(format.id))) return []
    const start = performance.now()
    for (const article of articles) publish(article, format.id, { publisher })
    return [
      { name: format.name, storiesPerSecond: Math.round((articles.length / (performance.now() - start)) * 1_000) },
    ]
  })
}

/** The stories of the corpus, read as wire copy. */
export function reutersArticles(folder: string = reutersCorpus): Article[] {
  return storiesIn(folder).map((story) => readWire(story, options).article)
}

function storiesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sgm'))
    .flatMap((name) => wireCopies(readFileSync(folder + name, 'latin1')))
}

/**
 * The stories of a file as they went over the wire: headline, empty line, dateline run into the
 * text.
 */
function wireCopies(corpus: string): string[] {
  return [...corpus.matchAll(/<REUTERS[\s\S]*?<\/REUTERS>/gu)].flatMap(([story]) => {
    const [title, dateline, body] = ['TITLE', 'DATELINE', 'BODY'].map((tag) => marked(story, tag))
    return body === '' ? [] : [`${title}\n\n${dateline}${body}`]
  })
}

function marked(story: string, tag: string): string {
  const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(story)?.[1] ?? ''
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#3;', '').replaceAll('&amp;', '&')
}

function heapInUse(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1_000_000)
}
