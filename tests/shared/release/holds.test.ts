import { expect, it } from 'vitest'
import { type Deed, deeds } from '#shared/release/deed.ts'
import { type Facts, holdsOn } from '#shared/release/holds.ts'

const now = Date.parse('2026-03-05T12:00:00Z')
const given = { id: 'v', at: '2026-03-05T09:00:00.000Z', by: null, hash: 'x' }

const usual: Facts = {
  article: { status: 'approved', notices: [], embargoUntil: null },
  now,
  rules: { requireApproval: false, selfApproval: true, settleConflicts: false },
  approval: { state: 'standing', approval: given },
  publication: { state: 'none' },
  conflicts: [],
  isOwn: true,
}
const killed = { ...usual.article, notices: [{ kind: 'kill' as const, at: '2026-03-05T09:00:00Z', text: 'A hoax.' }] }
const strict = { requireApproval: true, selfApproval: false, settleConflicts: true }
const embargoed = (embargoUntil: string) => ({ article: { ...usual.article, embargoUntil } })

/** What holds each deed in a story; a deed that is not named is not held. */
const cases: [what: string, facts: Partial<Facts>, met: Partial<Record<Deed, string>>][] = [
  ['an approved story', {}, {}],
  [
    'a killed one',
    { article: killed },
    { revive: 'hold withdrawn', leave: 'warning killed', handOver: 'warning killed', print: 'hold killed' },
  ],
  [
    'a killed one that needs an approval',
    { article: killed, approval: { state: 'none' }, rules: { ...strict, selfApproval: true } },
    { revive: 'hold withdrawn', leave: 'warning killed', handOver: 'warning killed', print: 'hold killed' },
  ],
  ['a spiked one', { article: { ...usual.article, status: 'spiked' } }, { leave: 'hold spiked', print: 'hold spiked' }],
  [
    'one under embargo for another second',
    embargoed('2026-03-05T13:00:01+01:00'),
    {
      publish: 'hold embargoed',
      announce: 'hold embargoed',
      leave: 'hold embargoed',
      handOver: 'hold embargoed',
      print: 'hold embargoed',
    },
  ],
  ['one whose embargo ends now', embargoed('2026-03-05T13:00:00+01:00'), {}],
  [
    'one whose embargo nobody can read',
    embargoed('tomorrow'),
    { publish: 'error embargoUnclear', announce: 'error embargoUnclear' },
  ],
  ['one that nobody approved', { approval: { state: 'none' } }, {}],
  [
    'one that nobody approved, where that is required',
    { approval: { state: 'none' }, rules: { ...usual.rules, requireApproval: true } },
    {
      publish: 'error notApproved',
      announce: 'error notApproved',
      leave: 'error notApproved',
      handOver: 'hold notApproved',
      print: 'hold notApproved',
    },
  ],
  [
    'one that was changed since its approval',
    { approval: { state: 'void', approval: given } },
    { publish: 'warning approvalVoid', leave: 'warning approvalVoid' },
  ],
  [
    'one that was changed since its approval, where that is required',
    { approval: { state: 'void', approval: given }, rules: { ...usual.rules, requireApproval: true } },
    {
      publish: 'error approvalVoid',
      announce: 'error approvalVoid',
      leave: 'error approvalVoid',
      handOver: 'hold approvalVoid',
      print: 'hold approvalVoid',
    },
  ],
  [
    'one that its own writer approved, where somebody else has to',
    { approval: { state: 'own', approval: given }, isOwn: false, rules: strict },
    {
      publish: 'error ownApproval',
      announce: 'error ownApproval',
      leave: 'error ownApproval',
      handOver: 'hold ownApproval',
      print: 'hold ownApproval',
    },
  ],
  ['one’s own, where somebody else has to approve', { rules: strict }, { approve: 'error ownStory' }],
  ['anybody’s, where nobody knows who asks', { rules: strict, isOwn: null }, { approve: 'error nameless' }],
  [
    'one with conflicts',
    { conflicts: ['headline: a | b'] },
    { approve: 'hold conflicts', publish: 'hold conflicts', announce: 'hold conflicts' },
  ],
  [
    'one with conflicts, where they have to be settled first',
    { conflicts: ['headline: a | b'], rules: { ...usual.rules, settleConflicts: true } },
    { approve: 'error conflicts', publish: 'error conflicts', announce: 'error conflicts' },
  ],
  [
    'one that was changed since it was published',
    { publication: { state: 'changed', publication: given } },
    { publish: 'error changedSincePublication', leave: 'warning changedSincePublication' },
  ],
]

it.each(cases)('what holds %s is the same by every way', (_, changes, met) => {
  const facts = { ...usual, ...changes }
  const found = deeds.flatMap((deed) => {
    const holds = holdsOn(deed, facts).map(({ severity, code }) => `${severity} ${code}`)
    return holds.length === 0 ? [] : [[deed, holds.join(', ')]]
  })
  expect(Object.fromEntries(found)).toEqual(met)
})

it('the gravest comes first, with what is to be said of it', () => {
  const facts: Facts = {
    ...usual,
    ...embargoed('2999-01-01T00:00:00Z'),
    approval: { state: 'void', approval: given },
    conflicts: ['forty | fifty', 'headline: a | b'],
    rules: { ...usual.rules, requireApproval: true },
  }
  expect(holdsOn('publish', facts)).toEqual([
    {
      code: 'approvalVoid',
      severity: 'error',
      field: 'status',
      details: { by: '', at: given.at, version: 'v' },
    },
    { code: 'embargoed', severity: 'hold', field: 'embargoUntil', details: { until: '2999-01-01T00:00:00Z' } },
    {
      code: 'conflicts',
      severity: 'hold',
      field: 'body',
      details: { count: '2', names: 'forty | fifty · headline: a | b' },
    },
  ])
})
