import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CheckThread } from '#renderer/state/checks/check-thread.ts'
import type { Answer, Question } from '#renderer/state/checks/question.ts'
import { newsOf, noReport } from '#renderer/state/checks/report-news.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { Checker } from '#shared/checks/checker.ts'
import type { CheckName } from '#shared/checks/finding.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** The messages to threads, and the rule that never ends in them; null: none. */
const told: Extract<Question, { kind: 'check' }>[] = []
let endless: CheckName | null = null

/** A thread as in a browser, in which one rule may never end. */
class Thread extends EventTarget {
  onmessage: ((event: { data: Answer }) => void) | null = null
  #isEnded = false
  #answered = noReport

  constructor() {
    super()
    queueMicrotask(() => this.dispatchEvent(new Event('message')))
  }

  postMessage(question: Question): void {
    if (question.kind !== 'check') return
    told.push(question)
    const isHeld = endless !== null && !question.leftOut.some((rule) => rule === endless)
    if (isHeld && question.isWatched) this.#answer({ rule: endless ?? 'doubledWord' })
    if (isHeld) return
    const report = { ...noReport, broken: [...question.leftOut] }
    this.#answer({ news: newsOf(this.#answered, report) })
    this.#answered = report
  }

  terminate(): void {
    this.#isEnded = true
  }

  #answer(data: Answer): void {
    queueMicrotask(() => {
      if (!this.#isEnded) this.onmessage?.({ data })
    })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', Thread)
  told.length = 0
  endless = null
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const settings = checkSettingsSchema.parse({})
const options = {
  publisher: { name: '', url: '' },
  review: { suggestions: 0, comments: 0, conflicts: 0 },
  ignored: new Set<string>(),
}
const paragraph = (text: string) => proseSchema.node('paragraph', null, proseSchema.text(text))
const asked = (body = proseSchema.node('doc', null, [paragraph('One.'), paragraph('Two.')])) => ({
  article: emptyArticle('en'),
  body,
  settings,
  house: null,
  options,
})

it('is told of each block once, and again once it is another', async () => {
  const thread = new CheckThread()
  const first = asked()
  await thread.check(first)
  const [one] = first.body.children
  await thread.check(asked(proseSchema.node('doc', null, one ? [one, paragraph('Three.')] : [])))
  const news = told.map(({ blocks }) => blocks.map(({ node }) => node?.content?.[0]?.text ?? null))
  expect(news).toEqual([
    ['One.', 'Two.'],
    [null, 'Three.'],
  ])
})

it('tells a block that stands there twice as two', async () => {
  const twice = paragraph('Twice.')
  await new CheckThread().check(asked(proseSchema.node('doc', null, [twice, twice])))
  const [{ blocks } = { blocks: [] }] = told
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(2)
  expect(blocks.every(({ node }) => node !== undefined)).toBe(true)
})

it('ends a thread that never answers, leaves out the rule that it was at, and goes on', async () => {
  endless = 'doubledWord'
  const report = new CheckThread().check(asked())
  await vi.advanceTimersByTimeAsync(60_000)
  expect((await report)?.broken).toEqual(['doubledWord'])
  expect(told.map(({ isWatched, leftOut }) => [isWatched, leftOut])).toEqual([
    [false, []],
    [true, []],
    [false, ['doubledWord']],
  ])
})

it('leaves out a pattern of the house that never ends, until the rules are others', async () => {
  endless = 'house:one'
  const thread = new CheckThread()
  const report = thread.check({ ...asked(), house: 'rules' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect((await report)?.broken).toContain('house:one')
  endless = null
  expect((await thread.check({ ...asked(), house: 'other rules' }))?.broken).not.toContain('house:one')
})

it('answers nothing once it is ended, and begins anew when it is asked again', async () => {
  endless = 'weekday'
  const thread = new CheckThread()
  const report = thread.check(asked())
  await vi.advanceTimersByTimeAsync(100)
  thread.end()
  expect(await report).toBeNull()
  endless = null
  expect((await thread.check(asked()))?.findings).toEqual([])
  expect(told.at(-1)?.blocks.every(({ node }) => node !== undefined)).toBe(true)
})

it('is at the rule that it names', () => {
  const watched: string[] = []
  new Checker().check(emptyArticle('en'), { ...options, settings }, (rule) => watched.push(rule))
  expect(watched).toContain('doubledWord')
})
