import { expect, it } from 'vitest'
import { texts as german } from '#renderer/locales/de/index.ts'
import { texts as english } from '#renderer/locales/en/index.ts'

it.each([
  ['English', english],
  ['German', german],
])('an export and an import call a field what the inspector calls it, in %s', (_, texts) => {
  const labels = new Map<string, string>(Object.entries(texts.inspector.fields))
  for (const named of [texts.export.parts, texts.import.roles])
    for (const [name, text] of Object.entries(named)) {
      const label = labels.get(name) ?? text
      expect(text.toLowerCase()).toBe(label.toLowerCase())
    }
})
