import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish } from '#tests/helpers/publish.ts'
import { publisher, reutersArticles } from './convert.ts'
import type { Figure } from './figure.ts'

/** So many stories are enough where each has a process of its own. */
const apart = 100

/**
 * One pandoc that converts each file whose name stands on a line of `names`, without a template.
 */
const forEachFile = `
function Pandoc()
  for name in io.lines('names') do
    local file = io.open(name)
    local story = pandoc.read(file:read('a'), 'markdown')
    file:close()
    io.stdout:write(pandoc.write(story, 'html'), '\\n')
  end
end
`
/** `times` prints the processor time of the shell and, on its second line, of what it has run. */
const together = 'pandoc --from markdown --to html --lua-filter all.lua </dev/null >out.html && times'
const oneByOne =
  'for name; do pandoc --standalone --from markdown --to html "$name" >out.html 2>&1 || exit 1; done; times'

/**
 * Pages a second of processor time beside pandoc's Markdown to HTML, of the same stories: Lede's
 * are articles already, and written in one process; pandoc reads them as Markdown, in one process
 * for all and in one for each story, as scripts call it. @throws Error if pandoc fails
 */
export function pagesBesidePandoc(): Figure[] {
  if (spawnSync('pandoc', ['--version']).status !== 0)
    return [{ what: 'pages beside pandoc', measured: 'left out: pandoc is not installed', promised: '', kept: true }]
  const articles = reutersArticles()
  const folder = mkdtempSync(join(tmpdir(), 'lede-pandoc-'))
  try {
    const names = articles.map((article, at) => {
      writeFileSync(join(folder, `${at}.md`), publish(article, 'markdown', { publisher }))
      return `${at}.md`
    })
    writeFileSync(join(folder, 'names'), names.join('\n'))
    writeFileSync(join(folder, 'all.lua'), forEachFile)
    const lede = Number(execFileSync(process.execPath, [join(import.meta.dirname, 'pages-written.ts')]))
    const some = names.slice(0, apart)
    return [
      beside('in one process for all', lede, articles.length / secondsOf(together, [], folder), 20),
      beside('in one process for each story', lede, some.length / secondsOf(oneByOne, some, folder), 20),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function beside(how: string, lede: number, pandoc: number, limit: number): Figure {
  return {
    what: `pages of the same stories, beside pandoc’s from Markdown ${how}, by processor time`,
    measured: `${(lede / pandoc).toFixed(1)} times (${Math.round(lede)} / ${Math.round(pandoc)} a second)`,
    promised: `≥ ${limit} times`,
    kept: lede / pandoc >= limit,
  }
}

/** Processor time of what a shell script runs, in seconds. */
function secondsOf(script: string, args: readonly string[], cwd: string): number {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', ...args], { cwd, encoding: 'utf8' })
  const [, , user, system] = [...stdout.matchAll(/(\d+)m([\d.]+)s/gu)].map(([, m, s]) => Number(m) * 60 + Number(s))
  if (status !== 0 || user === undefined || system === undefined) throw new Error(`pandoc failed: ${stderr}`)
  return user + system
}
