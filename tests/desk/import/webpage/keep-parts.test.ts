import { describe, expect, it } from 'vitest'
import { readBytes } from '../reading.ts'
import { english } from './stories.ts'

const [first = '', ...rest] = english.paragraphs.map((text) => `<p>${text}</p>`)
const around = (part: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry sails</title></head><body><article><h1>Ferry sails</h1>${first}${part}${rest.join('')}</article></body></html>`
const typesIn = async (part: string) =>
  (await readBytes(around(part), 'a.html')).article.body.content?.map(({ type }) => type) ?? []

const facts =
  '<h3>The ferry in figures</h3><ul><li>Opened in 1884</li><li>90,000 passengers a year</li></ul><p>It is 40 metres long.</p>'

describe('a box of facts within a story', () => {
  it.each([
    `<aside>${facts}</aside>`,
    `<aside class="article__infobox">${facts}</aside>`,
    `<div class="fact-box"><div class="inner">${facts}</div></div>`,
    `<section class="Faktenbox">${facts.replaceAll('h3', 'strong')}</section>`,
    `<div class="wrap"><aside><div>${facts}</div></aside></div>`,
  ])('is one of Lede’s, where it stood: %s', async (part) => {
    const types = await typesIn(part)
    expect(types.indexOf('factBox')).toBe(1)
    expect(types.filter((type) => type === 'factBox')).toHaveLength(1)
    const { article } = await readBytes(around(part), 'a.html')
    expect(article.bodyText.match(/Opened in 1884/g)).toHaveLength(1)
    expect(article.bodyText.match(/40 metres long/g)).toHaveLength(1)
  })

  it.each([
    '<aside><h3>Read more</h3><ul><li><a href="/1">Storm hits the coast, thousands without power</a></li></ul></aside>',
    '<aside class="newsletter"><h3>Never miss a story</h3><p>Our best stories each morning, in your mailbox.</p></aside>',
    '<aside><h3>Stay informed</h3><p>Our best stories each morning.</p><form><input type="email"></form></aside>',
    '<aside class="infobox"><p>Ferry</p></aside>',
  ])('is not what leads away, asks or says nothing: %s', async (part) => {
    expect(await typesIn(part)).not.toContain('factBox')
  })
})

it('posts of services are cards, whatever they are wrapped in', async () => {
  const post =
    '<blockquote class="twitter-tweet"><p>It sails!</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1234567890">March 5, 2026</a></blockquote>'
  for (const part of [
    post,
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${post}</div></figure>`,
  ])
    expect((await typesIn(part))[1]).toBe('linkCard')
})

describe('a heading named as what pages put around a story', () => {
  const texts = {
    Kontakte: 'Ihre Kontakte in der Ukraine sind gut, sagen alle, die es wissen müssen, und auch die anderen.',
    Werbung: 'Die Werbung für das Projekt läuft seit Monaten, und sie kostet mehr als das Projekt selbst.',
  }
  it('stays above text that is about it, and only there', async () => {
    const parts = Object.entries(texts).map(([title, text]) => `<h2>${title}</h2><p>${text}</p>`)
    const { article } = await readBytes(around(`${parts.join('')}<h2>Newsletter</h2>`), 'a.html')
    expect(article.bodyText).toContain(Object.entries(texts).flat().join('\n'))
    expect(article.bodyText).not.toContain('Newsletter')
  })
})
