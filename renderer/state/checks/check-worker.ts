import type { BodyNode } from '#shared/article/body.ts'
import { Checker } from '#shared/checks/checker.ts'
import { readHouseFile } from '#shared/checks/house/file.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import { type CheckSettings, checkSettingsSchema } from '#shared/checks/settings.ts'
import type { Answer, Question } from './question.ts'
import { newsOf, noReport } from './report-news.ts'

let checker = new Checker()
let settings: CheckSettings = checkSettingsSchema.parse({})
let house: HouseRules | null = null
/**
 * The blocks as they were sent: always the same objects, by which the checker knows what it has
 * checked.
 */
let blocks = new Map<number, BodyNode>()
/** The last answer. */
let told = noReport

/** Checks a story in a thread of its own, so that no key press waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'settings') {
    settings = data.settings
    return
  }
  if (data.kind === 'house') {
    checker = new Checker()
    house = new HouseRules(readHouseFile(data.text).rules)
    return
  }
  const { article, options, leftOut, isWatched } = data
  const known = blocks
  blocks = new Map(
    data.blocks.flatMap(({ key, node = known.get(key) }) => (node === undefined ? [] : [[key, node] as const])),
  )
  for (const rule of leftOut) checker.leaveOut(rule)
  const story = { ...article, body: { ...article.body, content: [...blocks.values()] } }
  const report = checker.check(story, { ...options, settings, house }, (rule) => isWatched && answer({ rule }))
  answer({ news: newsOf(told, report) })
  told = report
})
answer(null)

function answer(message: Answer): void {
  self.postMessage(message)
}
