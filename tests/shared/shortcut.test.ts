import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '#shared/commands.ts'
import { type InterfaceLanguage, languageTags } from '#shared/locales/languages.ts'
import { shortcutText } from '#shared/locales/shortcut-text.ts'
import { words } from '#shared/locales/words.ts'
import { matchesShortcut } from '#shared/shortcut.ts'
import { cases } from '#tests/helpers/cases.ts'

await Promise.all(languageTags.map(words.load))

const press = (key: string, modifiers: Partial<Parameters<typeof matchesShortcut>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
})

describe('a shortcut', () => {
  it('is called as the keys of the keyboard are', () => {
    const shortcuts = ['Mod+Shift+E', 'Ctrl+Shift+Tab', 'Mod+Alt+ArrowRight', 'Mod+Alt+ArrowLeft', 'F6', 'Mod+,']
    const named = (mac: boolean, language: InterfaceLanguage) =>
      shortcuts.map((each) => shortcutText(each, mac, language))
    expect(named(false, 'en')).toEqual([
      'Ctrl+Shift+E',
      'Ctrl+Shift+Tab',
      'Ctrl+Alt+Right',
      'Ctrl+Alt+Left',
      'F6',
      'Ctrl+,',
    ])
    expect(named(false, 'de')).toEqual([
      'Strg+Umschalt+E',
      'Strg+Umschalt+Tab',
      'Strg+Alt+→',
      'Strg+Alt+←',
      'F6',
      'Strg+,',
    ])
    for (const language of languageTags) {
      expect(named(true, language)).toEqual(['⌘⇧E', '⌃⇧Tab', '⌘⌥→', '⌘⌥←', 'F6', '⌘,'])
    }
  })

  it('has the German names of the keys that have one', () => {
    const german = ['Delete', 'Insert', 'Home', 'End', 'PageUp', 'ArrowDown'].map((key) =>
      shortcutText(key, false, 'de'),
    )
    expect(german).toEqual(['Entf', 'Einfg', 'Pos1', 'Ende', 'Bild ↑', '↓'])
  })

  it('is the press of its key with its modifiers and no other', () => {
    expect(matchesShortcut(press('e', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+E', false)).toBe(true)
    expect(matchesShortcut(press('e', { metaKey: true, shiftKey: true }), 'Mod+Shift+E', true)).toBe(true)
    expect(matchesShortcut(press('e', { ctrlKey: true }), 'Mod+Shift+E', false)).toBe(false)
    expect(matchesShortcut(press('é', { code: 'Digit2', ctrlKey: true, altKey: true }), 'Mod+Alt+2', false)).toBe(true)
  })

  it('is nobody else’s: no press runs two commands', () => {
    const key = fc.constantFrom(...'0235789bcdefiklnopuvwxz,/', 'Tab', 'F6', 'ArrowLeft', 'ArrowRight')
    const presses = fc.record({
      key,
      code: fc.constant(''),
      ctrlKey: fc.boolean(),
      metaKey: fc.boolean(),
      shiftKey: fc.boolean(),
      altKey: fc.boolean(),
    })
    fc.assert(
      fc.property(presses, fc.boolean(), (pressed, mac) => {
        const meant = commands.filter(({ shortcut }) => shortcut !== null && matchesShortcut(pressed, shortcut, mac))
        expect(meant.length).toBeLessThanOrEqual(1)
      }),
      cases(100),
    )
  })
})
