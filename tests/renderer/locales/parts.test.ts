import { expect, it } from 'vitest'
import type { texts as english } from '#shared/locales/en/window/index.ts'
import { languageTags } from '#shared/locales/languages.ts'
import type { Same } from '#shared/locales/same.ts'

it.each(languageTags)('an export and an import call a field what the inspector calls it, in %s', async (tag) => {
  const loaded: { texts: Same<typeof english> } = await import(`../../../shared/locales/${tag}/window/index.ts`)
  const { texts } = loaded
  const labels = new Map<string, string>(Object.entries(texts.inspector.fields))
  for (const named of [texts.export.parts, texts.import.roles])
    for (const [name, text] of Object.entries(named)) {
      const label = labels.get(name) ?? text
      expect(text?.toLowerCase()).toBe(label?.toLowerCase())
    }
})
