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
