import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { wxr, wxrItem } from '#tests/desk/archive/wxr-text.ts'

/** What it cost to take over an archive, in a process of its own with its threads. */
export interface ImportCost {
  readonly posts: number
  /** By the clock, from start to end of the process. */
  readonly seconds: number
  /** Of the processor, its threads included. */
  readonly processorSeconds: number
  /** The most memory that the process had, in MB. */
  readonly peak: number
}

const cli = join(import.meta.dirname, '../../electron/hosts/cli.ts')
const report = `process.on('exit',()=>process.stderr.write('\\n'+JSON.stringify(process.resourceUsage())))`
const sentences = [
  'The ferry across the harbour will sail again on Monday, the port authority said on Tuesday.',
  'Nobody was hurt when it ran aground in March, but its hull was damaged below the waterline.',
  'Repairs cost three million, of which the insurer pays two, according to the mayor of the town.',
  'Some twelve hundred people live on the island; many of them work or go to school in the town.',
]

/**
 * Imports an export of WordPress with so many posts of some 530 words into a fresh library, by
 * `lede import`. @throws Error if it fails or a story is missing
 */
export async function importCost(posts: number): Promise<ImportCost> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'))
  try {
    const file = join(folder, 'export.xml')
    await writeExport(file, posts)
    const start = performance.now()
    const args = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, cli]
    const command = ['import', file, '--data', join(folder, 'data'), '--json']
    const child = spawn(process.execPath, [...args, ...command], { stdio: ['ignore', 'pipe', 'pipe'] })
    const [said, told] = await Promise.all([text(child.stdout), text(child.stderr)])
    const seconds = (performance.now() - start) / 1_000
    const [{ made }] = JSON.parse(said)
    if (made !== posts) throw new RangeError(`${made} of ${posts} stories came`)
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told.trim().split('\n').at(-1) ?? '')
    return { posts, seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1_024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeExport(file: string, posts: number): Promise<void> {
  const stream = createWriteStream(file)
  for (const part of exportText(posts)) if (!stream.write(part)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'close')
}

/** An export of WordPress with so many posts, piece by piece. */
export function* exportText(posts: number): Generator<string> {
  const [head = '', end = ''] = wxr('<!---->').split('<!---->')
  yield head
  for (let post = 1; post <= posts; post += 1) {
    const paragraphs = Array.from({ length: 8 }, (_, at) =>
      Array.from({ length: 4 }, (_, one) => sentences[(post + at + one) % sentences.length]).join(' '),
    )
    yield wxrItem({
      'wp:post_id': String(post),
      title: `Story number ${post} of the harbour`,
      'wp:post_name': `story-${post}`,
      link: `https://post.example/story-${post}/`,
      'content:encoded': paragraphs
        .map((words) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`)
        .join('\n'),
    })
  }
  yield end
}
