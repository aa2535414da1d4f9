import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBetween, withEdit } from '#shared/checks/house/edit.ts'
import { houseRuleSchema } from '#shared/checks/house/rule.ts'

const rule = (id: string, instead = '') => houseRuleSchema.parse({ id, find: [id], instead })
const rules = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), instead: fc.constantFrom('', 'x', 'y') }), {
    selector: ({ id }) => id,
  })
  .map((list) => list.map(({ id, instead }) => rule(id, instead)))
const byId = (list: readonly { id: string }[]) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1))

describe('an edit of house rules', () => {
  it('leads from any rules to any others', () => {
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        expect(byId(withEdit(before, editBetween(before, after)))).toEqual(byId(after))
      }),
    )
  })

  it('of two people either holds both, or is refused and names the rule: nothing is silently replaced', () => {
    fc.assert(
      fc.property(rules, rules, rules, (base, one, other) => {
        const [first, second] = [editBetween(base, one), editBetween(base, other)]
        const now = withEdit(base, first)
        const touched = (edit: typeof first) => new Set([...edit.before, ...edit.after].map(({ id }) => id))
        const both = [...touched(first)].filter((id) => touched(second).has(id))
        const of = (list: readonly { id: string }[], id: string) => list.find((each) => each.id === id)
        const isOther = both.some((id) => JSON.stringify(of(one, id)) !== JSON.stringify(of(other, id)))
        if (isOther) expect(() => withEdit(now, second)).toThrow(expect.objectContaining({ code: 'rules.changed' }))
        else {
          const result = withEdit(now, second)
          for (const id of touched(first)) expect(of(result, id)).toEqual(of(one, id))
          for (const id of touched(second)) expect(of(result, id)).toEqual(of(other, id))
        }
      }),
    )
  })

  it('says which rules somebody else has changed', () => {
    const edit = { before: [rule('utilize', 'use')], after: [rule('utilize', 'apply')] }
    expect(() => withEdit([rule('utilize', 'employ')], edit)).toThrow(
      expect.objectContaining({ details: { names: 'utilize' } }),
    )
  })
})
