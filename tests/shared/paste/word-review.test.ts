import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPastedHtml, type Writing } from '#shared/paste/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

const read = (html: string) => readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
const lines = ({ element }: Writing) => [...element.children].map(({ textContent }) => textContent)
const word = readFileSync(new URL('../../fixtures/clipboard/word-tracked.html', import.meta.url), 'utf8')

test('tracked changes are told apart writer by writer', () => {
  const { tracked, text } = read(word)
  expect(tracked && lines(tracked.original)).toEqual([
    'The council has decided on Friday to raise the dykes.',
    'Nothing is known of the cost.',
    'It ends in autumn.',
  ])
  expect(tracked?.revisions.map(({ author, at }) => [author, at])).toEqual([
    ['Anna Berg', '2026-03-04T10:16'],
    ['Jonas Petersen', '2026-03-05T09:01'],
  ])
  expect(tracked?.revisions.at(-1)?.text).toBe(text)
})

test('comments know writer, time, passage and what they answer', () => {
  const { comments, text } = read(word)
  expect(comments).toEqual([
    {
      number: 1,
      author: 'Jonas Petersen',
      at: '2026-03-04T12:00',
      text: 'Was it not Thursday?',
      answers: null,
      done: false,
    },
    {
      number: 2,
      author: 'Anna Berg',
      at: '2026-03-04T12:30',
      text: 'Friday, see the minutes.',
      answers: 1,
      done: false,
    },
  ])
  const { from = 0, to = 0 } = text.passages.get(1) ?? {}
  expect(text.element.textContent?.slice(from, to).trim()).toBe('Friday')
})

test('what is raised in a comment stands in its line', () => {
  const { comments } = read(word.replace('Thursday?', 'on the 4<sup>th</sup>?'))
  expect(comments[0]?.text).toBe('Was it not on the 4th?')
})

test('a comment that goes on over formatted words is on all of them', () => {
  const html =
    "<p class=MsoNormal>Say <a style='mso-comment-reference:KS_1;mso-comment-date:20240305T1030'>these </a><b><span style='mso-comment-continuation:1'>bold</span></b><span style='mso-comment-continuation:1'> words</span><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;</span></span> here.<o:p></o:p></p>"
  const { text } = read(html)
  const { from = 0, to = 0 } = text.passages.get(1) ?? {}
  expect(text.element.textContent?.slice(from, to).trim()).toBe('these bold words')
})

test('Word for the web names its changes by class', () => {
  const html =
    '<div class="OutlineElement SCXW1 BCX0"><p class="Paragraph SCXW1"><span class="TextRun">Es </span><span class="TrackedChange SCXW1"><span class="TrackChangeTextDeletion TrackedChange SCXW1">war</span></span><span class="TrackChangeTextInsertion TrackedChange SCXW1">ist</span><span class="TextRun"> so.</span></p></div>'
  const { tracked, text } = read(html)
  expect(tracked && lines(tracked.original)).toEqual(['Es war so.'])
  expect(lines(text)).toEqual(['Es ist so.'])
})

test('what a page strikes out is struck out, and nothing is tracked', () => {
  const { tracked, text } = read('<p>Now <del>5</del> <ins>4</ins> euros</p>')
  expect(tracked).toBeNull()
  expect(text.element.innerHTML).toBe('<p>Now <s>5</s> 4 euros</p>')
})

test('a paragraph end that was taken out joins two paragraphs', () => {
  const html =
    '<p class=MsoNormal>First<span class=msoDel><del cite="mailto:A" datetime="2026-03-04T10:15"><o:p></o:p></del></span></p><p class=MsoNormal> second.<o:p></o:p></p>'
  const { tracked, text } = read(html)
  expect(tracked && lines(tracked.original)).toEqual(['First', 'second.'])
  expect(lines(text)).toEqual(['First second.'])
})

test('comments in a page that Google Docs saved are comments, and what stands after the same words answers', () => {
  const { comments, text } = read(
    '<p>It <span>sails</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#cmnt2" id="cmnt_ref2">[b]</a></sup> daily.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check!</span></p></div><div><p><a href="#cmnt_ref2" id="cmnt2">[b]</a><span>Done.</span></p></div>',
  )
  expect(lines(text)).toEqual(['It sails daily.'])
  expect(comments.map((each) => [each.number, each.text, each.answers])).toEqual([
    [1, 'Check!', null],
    [2, 'Done.', 1],
  ])
})

test('a comment of Google Docs has all its paragraphs, and words that only look like one are text', () => {
  const sign = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
  const { comments, text } = read(
    `<p>It <span>sails</span>${sign} daily<sup><a id="cmnt_ref2">more</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check!</span></p><p>Twice.</p></div><div><a id="cmnt2"></a>Below.</div>`,
  )
  expect(comments.map((each) => each.text)).toEqual(['Check!\nTwice.'])
  expect(lines(text)).toEqual(['It sails dailymore.', 'Below.'])
})

test.each(['[a]', '[abcd]', ''])('%s is a sign of a comment of Google Docs', (sign) => {
  const { comments, text } = read(docs(sign, 'cmnt_ref1', 'cmnt1'))
  expect([lines(text), comments.map((each) => each.text)]).toEqual([['It sails.'], ['Check!']])
})

test.each([
  ['[abcde]', 'cmnt_ref1', 'cmnt1'],
  ['a', 'cmnt_ref1', 'cmnt1'],
  ['[1]', 'cmnt_ref1', 'cmnt1'],
  ['[a] b', 'cmnt_ref1', 'cmnt1'],
  ['[a]', 'xcmnt_ref1', 'cmnt1'],
  ['[a]', 'cmnt_ref1x', 'cmnt1'],
  ['[a]', 'cmnt_ref', 'cmnt1'],
])('%s with the names %s and %s is text', (sign, from, to) => {
  expect(read(docs(sign, from, to)).comments).toEqual([])
})

test.each(['xcmnt1', 'cmnt1x', 'cmnt', 'cmnt2'])('an anchor named %s begins no comment on these words', (name) => {
  const { comments, text } = read(docs('[a]', 'cmnt_ref1', name))
  expect([lines(text), comments]).toEqual([['It sails.', '[a]Check!'], []])
})

function docs(sign: string, from: string, to: string): string {
  return `<p>It <span>sails</span><sup><a href="#${to}" id="${from}">${sign}</a></sup>.</p><div><p><a href="#${from}" id="${to}">${sign}</a><span>Check!</span></p></div>`
}

test('comments of Google Docs with long numbers, and several in one box, are one each', () => {
  expect(read(docs('[a]', 'cmnt_ref12', 'cmnt12')).comments.map(({ number }) => number)).toEqual([12])
  const sign = (number: number) => `<sup><a href="#cmnt${number}" id="cmnt_ref${number}">[a]</a></sup>`
  const entry = (number: number) => `<p><a href="#cmnt_ref${number}" id="cmnt${number}">[a]</a>No. ${number}</p>`
  const both = read(`<p><i>It</i>${sign(1)} <b>sails</b>${sign(2)}.</p><div>${entry(1)}${entry(2)}</div>`)
  expect(both.comments.map(({ text }) => text)).toEqual(['No. 1', 'No. 2'])
})

test('what stands beside the paragraphs of a comment of Google Docs is in it, and words of the text are not', () => {
  const sign = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
  const entry = '<a href="#cmnt_ref1" id="cmnt1">[a]</a>'
  const beside = read(`<p>It <span>sails</span>${sign}.</p><div>${entry}Check <p>twice.</p></div>`)
  expect([lines(beside.text), beside.comments.map((each) => each.text)]).toEqual([['It sails.'], ['Check twice.']])
  const within = read(`<p>It <span>sails</span>${sign} ${entry}daily.</p>`)
  expect([lines(within.text), within.comments]).toEqual([['It sails [a]daily.'], []])
})

test('what a page says was inserted, and when, is tracked only if a mail program or Word says who did', () => {
  const insertion = (cite: string) => `<p>Now <ins datetime="2026-03-04T10:16" cite="${cite}">4</ins></p>`
  expect(read(insertion('https://a.example/why')).tracked).toBeNull()
  for (const cite of ['mailto:Ann', 'mailto:%20Ann%20'])
    expect(read(insertion(cite)).tracked?.revisions.map(({ author }) => author)).toEqual(['Ann'])
})

const commented = (reference: string, about = '') =>
  `<p class=MsoNormal><a style='mso-comment-reference:${reference};mso-comment-date:20240305T1030${about}'>It</a> sails.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_12"><p>Check!</p></div></div></div>`

test('a comment of Word without an author has the initials of its reference, which may have a line in them', () => {
  expect(read(commented('A_B_12')).comments).toEqual([
    { number: 12, author: 'A_B', at: '2024-03-05T10:30', text: 'Check!', answers: null, done: false },
  ])
})

test.each([
  [';mso-comment-done:yes', { done: true, answers: null }],
  [';mso-comment-done:no;mso-comment-parent:3', { done: false, answers: 3 }],
  [';mso-comment-date:yesterday', { at: null }],
  [';mso-comment-date:2024030T1030', { at: null }],
  [';mso-comment-date:x20240305T1030', { at: null }],
])('what Word says of a comment: %s', (about, known) => {
  expect(read(commented('AB_12', about)).comments).toMatchObject([known])
})

test('a reference without a number is to no comment', () => {
  const { text } = read(commented('AB'))
  expect([...text.passages.keys()]).toEqual([])
})
