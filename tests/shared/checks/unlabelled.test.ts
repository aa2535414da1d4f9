import { expect, it } from 'vitest'
import type { TakenText } from '#shared/checks/rule.ts'
import { story } from '#tests/helpers/story.ts'
import { foundBy } from './checked.ts'

const generated: TakenText = {
  ...{ kind: 'generated', program: 'A generator', address: null },
  text: 'The river rose by two metres overnight, flooding cellars along the old quay.',
}
const own = 'Nobody was hurt, the mayor said on Monday, and the water is falling again.'
const onlyAsked = { labels: { share: null } }

const found = (fields: Parameters<typeof story>[0], options: object = {}) =>
  foundBy('unlabelled', story(fields, [own, generated.text]), { taken: [generated], ...options })

it('warns where readers are not told of generated words, by somebody’s choice or by setting', () => {
  expect(found({ label: 'never' })).toMatchObject([
    { severity: 'warning', place: { kind: 'field', field: 'label' }, details: { share: '48%' } },
  ])
  expect(found({}, onlyAsked)).toHaveLength(1)
})

it('is a hint once somebody has said why', () => {
  expect(found({ label: 'never', labelReason: 'Reviewed by the desk' })).toMatchObject([{ severity: 'hint' }])
  expect(found({ label: 'never', labelReason: ' ' })).toMatchObject([{ severity: 'warning' }])
})

it('says nothing where there is a label, or nothing that a generator wrote', () => {
  expect(found({})).toEqual([])
  expect(found({ label: 'trainedAlgorithmicMedia' }, onlyAsked)).toEqual([])
  expect(found({ label: 'never' }, { taken: [] })).toEqual([])
  expect(found({ label: 'never' }, { taken: [{ ...generated, kind: 'pasted' }] })).toEqual([])
  expect(foundBy('unlabelled', story({ label: 'never' }, [own]), { taken: [generated] })).toEqual([])
})
