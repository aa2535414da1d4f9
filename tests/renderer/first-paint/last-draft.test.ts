import { expect, it, vi } from 'vitest'
import { lastTheme } from '#renderer/app/theme.ts'
import { lastDraft } from '#renderer/first-paint/last-draft.ts'

function keep(items: Record<string, string>): void {
  vi.stubGlobal('localStorage', { getItem: (name: string) => items[name] ?? null })
}

it('knows the draft and the theme that the window showed last', () => {
  keep({
    'lede.tabs': JSON.stringify({ state: { open: ['a', 'b'], active: 'b' }, version: 0 }),
    'lede.settings': JSON.stringify({ state: { settings: { theme: 'dark' } }, version: 0 }),
  })
  expect(lastDraft()).toBe('b')
  expect(lastTheme()).toBe('dark')
})

it.each(['', '{', 'null', '7', '[]', '{"state":null}', '{"state":{"active":7,"settings":{"theme":"pink"}}}'])(
  'goes by nothing where the window kept what is none of ours: %s',
  (text) => {
    keep({ 'lede.tabs': text, 'lede.settings': text })
    expect(lastDraft()).toBeNull()
    expect(lastTheme()).toBe('system')
  },
)

it('goes by nothing where nothing may be kept', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('SecurityError')
    },
  })
  expect(lastDraft()).toBeNull()
})
