import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles, carriedText, withdrawn } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { imagesAnywhere } from '#tests/helpers/published-images.ts'

const hasJava = spawnSync('java', ['-version']).status === 0
const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')

describe.skipIf(!hasJava)('the Nu HTML Checker (needs Java)', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lede-vnu-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const { numRuns } = cases(80, 2_000)
  it(`has no error and no warning for ${numRuns} pages, a quarter of them with a fragment inside`, () => {
    // A page without a headline is not exported (problemsOf).
    const stories = fc
      .sample(articles(carriedText), { numRuns, seed: 20_260_305 })
      .map((article) => ({ ...article, headline: article.headline ?? 'Harbour reopens' }))
    const publisher = { name: 'The Harbour Post', url: 'https://post.example' }
    stories.forEach((article, index) => {
      const story = index % 10 === 0 ? withdrawn(article, 'It was wrong.') : article
      const options = { publisher, early: index % 3 === 0, images: imagesAnywhere }
      const { language, direction } = story
      const fragment = index % 4 === 0
      const page = fragment
        ? `<!doctype html><html lang="${language}" dir="${direction}"><title>x</title>${publish(story, 'html-fragment', options)}</html>`
        : publish(story, 'html', options)
      writeFileSync(join(folder, `${index}.html`), page)
    })
    // The texts mix languages on purpose, so only the checker's guess at the language is left out.
    const flags = ['--format', 'json', '--stdout', '--exit-zero-always', '--no-langdetect', '--skip-non-html']
    const output = execFileSync('java', ['-Xmx1g', '-jar', jar, ...flags, folder], { encoding: 'utf8', maxBuffer: 1e9 })
    const { messages } = JSON.parse(output) as { messages: { message: string; extract?: string; url: string }[] }
    expect(messages.map(({ message, extract }) => `${message} ${extract}`)).toEqual([])
  })
})
