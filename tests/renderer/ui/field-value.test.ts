import i18next from 'i18next'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { initReactI18next } from 'react-i18next'
import { beforeAll, expect, it } from 'vitest'
import { isChoice, useFieldText } from '#renderer/ui/field-value.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { inspector } from '#shared/locales/en/window/inspector.ts'

beforeAll(() => i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { inspector } } }))

function Shown({ field, value }: { field: FieldName; value: unknown }) {
  return useFieldText(field)(value)
}

const shown = (field: FieldName, value: unknown) => renderToStaticMarkup(createElement(Shown, { field, value }))

it('says choices by their names, lists with commas, texts as they are', () => {
  expect(shown('label', 'compositeWithTrainedAlgorithmicMedia')).toBe('Partly generated')
  expect(shown('label', 'never')).toBe('Never')
  expect(shown('direction', 'rtl')).toBe('Right to left')
  expect(shown('keywords', ['ferries', 'ports'])).toBe('ferries, ports')
  expect(shown('headline', 'never')).toBe('never')
  expect(shown('label', null)).toBe('')
  expect([isChoice('label'), isChoice('headline')]).toEqual([true, false])
})
