import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { bodyOfWriting, readPastedHtml } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { outlineOf } from './outline.ts'

const folder = new URL('../../fixtures/clipboard/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.html'))

test.each(names)('%s becomes what it means', (name) => {
  const html = readFileSync(new URL(name, folder), 'utf8')
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'de' })
  const body = bodyOfWriting(text, proseSchema)
  body.check()
  const expected = readFileSync(new URL(name.replace('.html', '.txt'), folder), 'utf8').replace(/\n$/, '')
  expect(outlineOf(body.toJSON() as BodyNode)).toBe(expected)
})

test('hashtags and mentions of a post stay in its lines', () => {
  const html =
    '<div style="white-space: pre-wrap"><span>The ferry </span><div style="display: inline-flex;"><span><a href="https://example.org/tag/ferry">#ferry</a></span></div><span> sails.</span></div>'
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
  expect(text.element.innerHTML).toBe('<p>The ferry <a href="https://example.org/tag/ferry">#ferry</a> sails.</p>')
})
