import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newsOf, noReport, withNews } from '#renderer/state/checks/report-news.ts'
import type { Report } from '#shared/checks/checker.ts'
import type { Finding } from '#shared/checks/finding.ts'

const finding = fc.record({
  rule: fc.constantFrom('abbreviation', 'doubleWord', 'house'),
  severity: fc.constantFrom('error', 'warning'),
  problem: fc.constant(null),
  details: fc.dictionary(fc.constantFrom('word', 'count'), fc.constantFrom('a', 'b'), { noNullPrototype: true }),
  place: fc.record({
    kind: fc.constant('body'),
    block: fc.nat(3),
    from: fc.nat(2),
    to: fc.nat(4),
    attribute: fc.constant(null),
  }),
  quote: fc.constantFrom('', 'the the'),
  offset: fc.nat(2),
  fix: fc.option(fc.record({ text: fc.constantFrom('the', '') })),
}) as fc.Arbitrary<Finding>
const report: fc.Arbitrary<Report> = fc.record({
  findings: fc.array(finding),
  ignored: fc.array(finding, { maxLength: 3 }),
  broken: fc.uniqueArray(fc.constantFrom('abbreviation', 'doubleWord', 'house:1')),
}) as fc.Arbitrary<Report>

it('gives the report again, whatever was told before', () => {
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (reports) => {
      let [here, there] = [noReport, noReport]
      for (const next of reports) {
        // As after its passage from thread to thread.
        here = withNews(here, structuredClone(newsOf(there, next)))
        there = next
        expect(here).toEqual(next)
      }
    }),
  )
})

it('tells nothing of a report that says the same, and leaves its lists the objects they are', () => {
  fc.assert(
    fc.property(report, (first) => {
      const news = newsOf(first, structuredClone(first))
      for (const { entries, without } of Object.values(news))
        expect({ entries, without }).toEqual({ entries: [], without: 0 })
      const same = withNews(first, news)
      expect(same.findings).toBe(first.findings)
      expect(same.ignored).toBe(first.ignored)
    }),
  )
})

it('tells of one finding among ten thousand that one alone', () => {
  const [one] = fc.sample(finding, 1)
  if (one === undefined) throw new Error('no finding')
  const findings = Array.from({ length: 10_000 }, (_, offset) => ({ ...one, offset }))
  const { entries, from, without } = newsOf(
    { ...noReport, findings },
    { ...noReport, findings: findings.with(5_000, { ...one, offset: -1 }) },
  ).findings
  expect({ from, without, told: entries.length }).toEqual({ from: 5_000, without: 1, told: 1 })
})
