import { publish } from '#tests/helpers/publish.ts'
import { publisher, reutersArticles } from './convert.ts'

/** How often every page is written: once takes less time than is measured well. */
const rounds = 5

// A process of its own, which prints how many pages it writes in a second of processor time, once
// V8 has compiled what writes them.
const articles = reutersArticles()
const writeAll = () => {
  for (const article of articles) publish(article, 'html', { publisher })
}
writeAll()
const before = process.cpuUsage()
for (let round = 0; round < rounds; round += 1) writeAll()
const { user, system } = process.cpuUsage(before)
console.log((rounds * articles.length) / ((user + system) / 1e6))
