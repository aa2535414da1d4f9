import { describe, expect, it } from 'vitest'
import { rulesOfBanned } from '#shared/checks/house/banned.ts'
import { countingRules } from '#shared/checks/house/counting.ts'
import { firstHouseRules } from '#shared/checks/house/file.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import { houseRuleSchema } from '#shared/checks/house/rule.ts'
import { story } from '#tests/helpers/story.ts'
import { foundBy } from '../checked.ts'

describe('the banned words of an earlier Lede', () => {
  const lines = ['utilise = use', 'in order to=to', 'Kiew = Kyjiw', 'terrorist', ' = nothing', 'a = b = c']
  const house = new HouseRules(rulesOfBanned(lines))
  const of = (text: string) =>
    foundBy('house', story({}, [text]), { house }).map(({ quote, severity, fix }) => {
      expect(severity).toBe('warning')
      return [quote, fix && 'text' in fix ? fix.text : null]
    })

  it('find as house rules what they found before, with what to write instead, outside of quotations', () => {
    expect(of('Utilise it in order to win.')).toEqual([
      ['Utilise', 'Use'],
      ['in order to', 'to'],
    ])
    expect(of('He utilised it; the Kiewer; kiew.')).toEqual([])
    expect(of('In Kiew the terrorist fled.')).toEqual([
      ['Kiew', 'Kyjiw'],
      ['terrorist', null],
    ])
    expect(of('He said: “We utilise it.” They utilise it.')).toEqual([['utilise', 'use']])
    expect(of('Give a car.')).toEqual([['a', 'b = c']])
  })

  it('weigh what they weighed, and are kept where they were off', () => {
    expect(rulesOfBanned(['x'], 'error')).toMatchObject([{ severity: 'error', on: true }])
    expect(rulesOfBanned(['x'], 'off')).toMatchObject([{ severity: 'warning', on: false }])
  })

  it('may be a hundred thousand', () => {
    const many = new HouseRules(rulesOfBanned(Array.from({ length: 100_000 }, (_each, index) => `word${index}`)))
    expect(foundBy('house', story({}, ['A word99999 here.']), { house: many })).toHaveLength(1)
  })
})

describe('clichés', () => {
  it('are house rules from the start, a list a language, that name the phrase that they find', () => {
    expect(firstHouseRules.rules.map(({ languages }) => languages)).toEqual([['en'], ['de'], ['ru'], ['fr'], ['es']])
    const [found] = foundBy('house', story({ language: 'en' }, ['It is the tip of the iceberg.']))
    expect(found).toMatchObject({ severity: 'hint', details: { words: 'tip of the iceberg' } })
    expect(foundBy('house', story({ language: 'de' }, ['It is the tip of the iceberg.']))).toEqual([])
  })
})

describe('of two sets of rules', () => {
  const rule = (id: string, given: object) => houseRuleSchema.parse({ id, find: ['utilize'], on: true, ...given })

  it('the newsroom’s counts where both look for the same, unless it is off', () => {
    const own = [rule('own', { instead: 'apply' }), rule('other', { find: ['very'] })]
    const ids = (newsroom: readonly ReturnType<typeof rule>[]) => countingRules(own, newsroom).map(({ id }) => id)
    expect(ids([])).toEqual(['own', 'other'])
    expect(ids([rule('theirs', {})])).toEqual(['theirs', 'other'])
    expect(ids([rule('theirs', { on: false })])).toEqual(['theirs', 'own', 'other'])
    expect(ids([rule('own', { find: ['much'] })])).toEqual(['own', 'other'])
  })
})
