import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { fieldValue, isChoice } from '#renderer/ui/field-value.ts'
import { inspector } from '#shared/locales/en/window/inspector.ts'

beforeAll(() => i18next.init({ lng: 'en', resources: { en: { inspector } } }))

it('says choices by their names, lists with commas, texts as they are', () => {
  expect(fieldValue('label', 'compositeWithTrainedAlgorithmicMedia')).toBe('Partly generated')
  expect(fieldValue('label', 'never')).toBe('Never')
  expect(fieldValue('direction', 'rtl')).toBe('Right to left')
  expect(fieldValue('keywords', ['ferries', 'ports'])).toBe('ferries, ports')
  expect(fieldValue('headline', 'never')).toBe('never')
  expect(fieldValue('label', null)).toBe('')
  expect([isChoice('label'), isChoice('headline')]).toEqual([true, false])
})
