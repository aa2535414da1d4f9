import { describe, expect, it } from 'vitest'
import { readMd } from './reading.ts'

const ferry = 'The ferry sails.\n'

describe('front matter of static sites', () => {
  it.each([
    [
      '{\n  "title": "Ferry: {sails}",\n  "tags": ["ferries"],\n  "params": {\n    "author": "Ann Lee"\n  }\n}\n',
      'The ferry sails.',
    ],
    ['{"title":"Ferry: {sails}","tags":["ferries"],"author":"Ann Lee"}\n\n', '{ Not } fields.'],
  ])('is read as Hugo has it, in JSON: %s', async (fields, text) => {
    expect((await readMd(fields + text)).article).toMatchObject({
      headline: 'Ferry: {sails}',
      keywords: ['ferries'],
      bylines: ['Ann Lee'],
      bodyText: text,
    })
  })

  it('is read as Hugo has it, in TOML with tables', async () => {
    const { article, images } = await readMd(`+++
title = "Ferry sails"
date = 2026-03-05T10:00:00+01:00
description = "A ferry sails again."
draft = false
weight = 10
[taxonomies]
tags = ["ferries", "ports"]
categories = ["Transport"]
[params]
author = "Ann Lee"
[params.cover]
image = "cover.jpg"
alt = "The ferry"
+++

${ferry}`)
    expect(article).toMatchObject({
      headline: 'Ferry sails',
      summary: 'A ferry sails again.',
      publishedAt: '2026-03-05T10:00:00+01:00',
      keywords: ['ferries', 'ports'],
      category: 'Transport',
      bylines: ['Ann Lee'],
      bodyText: 'The ferry sails.',
    })
    expect(images).toEqual([{ address: 'cover.jpg', asset: null }])
  })

  it('is read as Jekyll has it: lists in a line, times parted by blanks, the day in the name', async () => {
    const { article, leftOut } = await readMd(
      `---\nlayout: post\ntitle: Ferry: it sails\ndate: 2026-03-05 10:00 +0100\ntags: ferries ports\nreviewer: Bo\n---\n${ferry}`,
      '2026-03-04-ferry.md',
    )
    expect(article).toMatchObject({
      headline: 'Ferry: it sails',
      publishedAt: '2026-03-05T10:00:00+01:00',
      keywords: ['ferries', 'ports'],
    })
    expect(leftOut).toEqual([{ kind: 'rest', count: 1, words: 'reviewer: Bo' }])
    const { article: dated, notes } = await readMd(`---\ntitle: A\n---\n${ferry}`, '2026-03-04-ferry.md')
    expect(dated.publishedAt).toBe('2026-03-04T00:00:00+01:00')
    expect(notes).toEqual([{ code: 'zoneOfSettings', details: { zone: 'Europe/Zurich' } }])
  })

  it('is read as Astro and Eleventy have it', async () => {
    const { article } = await readMd(
      `---\ntitle: 'Ferry'\npubDate: 'Jul 08 2026'\nauthors:\n  - name: Ann Lee\n  - Ben Roe\nheroImage: { src: ../a.jpg, alt: Ship }\nslug: ferry-oslo\n---\nimport Chart from '../Chart.astro'\n\n${ferry}`,
    )
    expect(article).toMatchObject({
      headline: 'Ferry',
      publishedAt: '2026-07-08T00:00:00+02:00',
      bylines: ['Ann Lee', 'Ben Roe'],
      slugline: 'ferry-oslo',
      bodyText: 'The ferry sails.',
    })
  })

  it('is told where it says a time that is none', async () => {
    const { article, leftOut } = await readMd(`---\ntitle: A\ndate: soon\n---\n${ferry}`)
    expect(article.publishedAt).toBeNull()
    expect(leftOut).toContainEqual({ kind: 'rest', count: 1, words: 'soon' })
  })

  it('is no dashes above wire copy, and nothing that grows while it is read', async () => {
    expect((await readMd('---\nFERRY SAILS\n---\nOSLO')).article.headline).toBeNull()
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`)
      .join('\n')}`
    expect((await readMd(`---\ntitle: Ferry\n${bomb}\n---\n${ferry}`)).article.headline).toBe('Ferry')
    expect((await readMd(`---\ntitle: Ferry\nx: ${'['.repeat(9_000)}\n---\n${ferry}`)).article.headline).toBe('Ferry')
  })
})

describe('a text in Markdown', () => {
  const kinds = async (text: string) => ((await readMd(text)).article.body.content ?? []).map(({ type }) => type)

  it('has a first-level heading on top for its headline', async () => {
    const { article, leftOut } = await readMd(`# Ferry *sails*\n\n${ferry}`)
    expect([article.headline, article.bodyText]).toEqual(['Ferry sails', 'The ferry sails.'])
    expect(leftOut).toEqual([])
    expect((await readMd(`---\ntitle: Ferry sails\n---\n\n# Ferry sails\n\n${ferry}`)).leftOut).toEqual([])
    expect((await readMd(`---\ntitle: Ferry sails\n---\n\n# It waits\n\n${ferry}`)).leftOut).toEqual([
      { kind: 'rest', count: 1, words: 'It waits' },
    ])
  })

  it('keeps tables, lists, quotations and footnotes, which lead to their places', async () => {
    expect(await kinds('| Ship | Port |\n|---|--:|\n| Queen | Oslo |\n\n- a\n  - b\n\n> Late\n')).toEqual([
      'table',
      'bulletList',
      'blockquote',
    ])
    const { article } = await readMd('It sails.[^a] It waits.[^b]\n\n[^a]: On Friday.\n[^b]: In Oslo.\n')
    expect(article.bodyText).toBe('It sails.[1] It waits.[2]\n[1] On Friday.\n[2] In Oslo.')
    const hrefs = (article.body.content ?? []).flatMap(({ content = [] }) =>
      content.flatMap(({ marks = [] }) => marks.map(({ attrs }) => attrs?.href)),
    )
    expect(hrefs).toEqual(['#note-1', '#note-2', '#call-1', '#call-2'])
  })

  it('takes HTML as what it is on a page, and nothing of it runs', async () => {
    const { article } = await readMd(
      'It <sub>2</sub> <b>sails</b>.\n\n<script>alert(1)</script>\n\n<div onclick="x()"><p>It waits.</p></div>\n\n[no](javascript:alert(1))\n',
    )
    expect(article.bodyText).toBe('It 2 sails.\nIt waits.\nno')
    expect(JSON.stringify(article.body)).not.toContain('javascript')
  })

  it('shows what the tags of generators show, and tells the others', async () => {
    const { article, leftOut, images } = await readMd(
      'It sails.\n\n{{< youtube dQw4w9WgXcQ >}}\n\n{{< figure src="a.jpg" caption="The ferry" >}}\n\n{{% notice %}}\nIt waits.\n{{% /notice %}}\n\n{% include map.html %} {{ page.url }}\n\n{: .lead}\n',
    )
    expect(article.bodyText).toContain('It waits.')
    expect(article.bodyText).not.toMatch(/[{}]/)
    expect((article.body.content ?? []).map(({ type }) => type)).toEqual([
      'paragraph',
      'linkCard',
      'paragraph',
      'paragraph',
    ])
    expect(images).toEqual([{ address: 'a.jpg', asset: null }])
    expect(leftOut).toContainEqual({ kind: 'field', count: 2, words: '{% include map.html %}' })
  })

  it.each([
    ['Liquid', '{% comment %}Ask\nAnna{% endcomment %}'],
    ['Nunjucks', '{# Ask Anna #}'],
    ['Hugo', '{{/* Ask Anna */}}'],
    ['Hugo, of a shortcode', '{{</* ask "Anna" */>}}'],
    ['MDX', '{/* Ask\nAnna */}'],
  ])('publishes no comment, which is told: %s', async (_, comment) => {
    const { article, leftOut } = await readMd(`It sails.\n\n${comment}\n\nIt waits.\n`)
    expect(article.bodyText).toBe('It sails.\nIt waits.')
    expect(leftOut).toEqual([{ kind: 'field', count: 1, words: expect.stringMatching(/ask/i) }])
  })

  it('keeps words that look like tags, and no table of contents', async () => {
    const { article } = await readMd(
      'It {% raw %}{{ sails }}{% endraw %}.\n\n* Contents\n{:toc}\n\nA {::nomarkdown}ferry{:/}.\n',
    )
    expect(article.bodyText).toBe('It {{ sails }}.\nA ferry.')
  })

  it('runs no front matter, and reads of it what it states', async () => {
    const { article } = await readMd('---js\n{\n  title: "Ferry sails",\n  date: new Date()\n}\n---\nIt sails.\n')
    expect(article).toMatchObject({ headline: 'Ferry sails', bodyText: 'It sails.', publishedAt: null })
  })

  it('takes no longer for what nests or never ends', async () => {
    for (const text of [
      '{% comment %}'.repeat(10_000),
      '{/* '.repeat(10_000),
      '>'.repeat(20_000),
      '['.repeat(20_000),
      '* '.repeat(5_000),
      '`a'.repeat(10_000),
      '<a '.repeat(9_000),
    ])
      expect((await readMd(`${text}\n\nIt sails.`)).article.bodyText.length).toBeGreaterThan(5)
  })
})
