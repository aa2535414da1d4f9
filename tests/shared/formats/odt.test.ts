import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { anyText, articles, bodies, carriedText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { isLong } from '#tests/helpers/long.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { full, publisher } from './full-story.ts'

const written = (article: Article, more: Partial<PublishOptions> = {}) =>
  writtenAs(article, 'odt', { publisher, ...more }) as Uint8Array<ArrayBuffer>

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** The lines of a document's text, with its tracked changes accepted or rejected. */
function linesOf(content: string, isMade: boolean): string[] {
  const regions = new Map(
    [...content.matchAll(/<text:changed-region xml:id="(\w+)"[^>]*>([\s\S]*?)<\/text:changed-region>/g)].map(
      ([, id = '', region = '']) => [
        id,
        [...region.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)].map(([, text = '']) => wordsOf(text)),
      ],
    ),
  )
  const text = content.slice(Math.max(content.indexOf('</text:tracked-changes>'), content.indexOf('<office:text>')))
  const lines: string[] = []
  const open = new Set<string>()
  let line = ''
  for (const [token, tag = '', id = ''] of text.matchAll(
    /<(\/?[\w:-]+)(?:[^>]*text:change-id="(\w+)")?[^>]*>|[^<]+/g,
  )) {
    const isThere = isMade || open.size === 0
    if (tag === 'text:change-start') open.add(id)
    else if (tag === 'text:change-end') open.delete(id)
    else if (tag === 'text:change' && !isMade) {
      const [first = '', ...others] = regions.get(id) ?? []
      line += first
      for (const other of others) {
        lines.push(line)
        line = other
      }
    } else if ((tag === '/text:p' || tag === '/text:h') && isThere) {
      lines.push(line)
      line = ''
    } else if (isThere) line += wordsOf(token)
  }
  return lines
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<text:span text:style-name="Direction">.<\/text:span>/g, '')
    .replace(/<text:s text:c="(\d+)">/g, (_, count) => ' '.repeat(Number(count)))
    .replace(/\n|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

describe('an OpenDocument text', () => {
  it('says first what it is, unpacked, and names every part', () => {
    const bytes = written(full, {
      pictures: new Map([
        ['0123456789abcdef'.repeat(4), { bytes: drawing(picture(9, 6)), mediaType: 'image/png', width: 9, height: 6 }],
      ]),
    })
    expect(strFromU8(bytes.slice(30, 77), true)).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    const parts = partsOf(bytes)
    const named = [...(parts['META-INF/manifest.xml'] ?? '').matchAll(/full-path="([^"]+)"/g)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(
      ['/', ...Object.keys(parts).filter((name) => name !== 'mimetype' && !name.startsWith('META-INF'))].toSorted(),
    )
    expect(parts['content.xml']).toContain('<svg:desc>A ferry</svg:desc>')
    expect(parts['meta.xml']).toContain('<meta:user-defined meta:name="Lede agency" meta:value-type="string">Reuters<')
  })

  it('is well-formed whatever the story and its suggestions say, and each change is in the text', () => {
    fc.assert(
      fc.property(articles(anyText), bodies(carriedText), (article, original) => {
        const revisions = [{ author: 'Ann', at: null, body: article.body }]
        const parts = partsOf(written(article, { review: { tracked: { original, revisions }, comments: [] } }))
        for (const [name, part] of Object.entries(parts))
          if (name.endsWith('.xml')) XmlDocument.fromString(part).dispose()
        const content = parts['content.xml'] ?? ''
        const count = (pattern: RegExp) => [...content.matchAll(pattern)].map(([, id]) => id).toSorted()
        const ids = count(/<text:changed-region xml:id="(\w+)"/g)
        expect(count(/<text:change(?:-start)? text:change-id="(\w+)"/g)).toEqual(ids)
        expect(count(/<text:change-end text:change-id="(\w+)"/g)).toEqual(
          count(/<text:change-start text:change-id="(\w+)"/g),
        )
      }),
      cases(30),
    )
  })

  it('has a text with its changes, and without them as it was before', () => {
    const word = fc.constantFrom('ferry', 'harbour', 'sails', 'at', 'noon', 'late', '  ', 'a & b')
    const paragraph = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    const text = fc.array(paragraph, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [original, body] = [before, after].map(bodyOfParagraphs)
        if (original === undefined || body === undefined) return
        const revisions = [{ author: 'Ann', at: null, body }]
        const bytes = written(story({ body }), { review: { tracked: { original, revisions }, comments: [] } })
        const content = partsOf(bytes)['content.xml'] ?? ''
        expect(linesOf(content, true)).toEqual(after)
        // The end of the last paragraph is not tracked: no other follows it.
        expect(linesOf(content, false).filter((line) => line !== '')).toEqual(before)
      }),
      cases(100),
    )
  })

  it('has comments with their answers, where they stand', () => {
    const comments = [
      { author: 'Ann Lee', text: 'Is it?', answers: null, done: true, passage: { from: 3, to: 8 } },
      { author: 'Ben Roe', text: 'Yes.', answers: 1, done: true, passage: { from: 3, to: 8 } },
    ].map((comment, at) => ({ ...comment, number: at + 1, at: '2026-11-20T10:00' }))
    const bytes = written(story({}, ['It sails.']), { review: { tracked: null, comments } })
    expect(partsOf(bytes)['content.xml']).toMatch(
      /It<text:s text:c="1"><\/text:s><office:annotation office:name="comment-1" loext:resolved="true">.*<office:annotation office:name="comment-2" loext:resolved="true" loext:parent-name="comment-1">.*<\/office:annotation>sails<office:annotation-end office:name="comment-1">/,
    )
  })
})

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!isLong || !hasOffice())('LibreOffice (long run, where it is installed)', () => {
  it.each(['odt', 'docx'] as const)('opens %s and reads the story in it', (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'lede-office-'))
    try {
      const file = join(folder, `ferry.${format}`)
      writeFileSync(file, writtenAs(full, format, { publisher }) as Uint8Array)
      const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...to, file], {
        stdio: 'ignore',
      })
      const text = readFileSync(join(folder, 'ferry.txt'), 'utf8')
      for (const words of ['Ferry sails & waits', 'OSLO, Norway, March 5 (Reuters) - It sails to Hull', 'Never again'])
        expect(text).toContain(words)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
