import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commands } from '#shared/commands.ts'
import { readSettings } from '#shared/settings/settings.ts'
import type { KeyPress } from '#shared/shortcut.ts'
import {
  choose,
  commandOfPress,
  defaultShortcut,
  holderOf,
  reservedBy,
  resetChoice,
  shortcutOf,
  shortcutOfPress,
} from '#shared/shortcuts.ts'
import { cases } from '#tests/helpers/cases.ts'

const pc = { mac: false, web: false }
const keyboards = [pc, { mac: true, web: false }, { mac: false, web: true }, { mac: true, web: true }]
const all: readonly Command[] = commands
const command = (id: string): Command => all.find((each) => each.id === id) ?? all[0] ?? ({} as Command)
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('a choice of shortcut', () => {
  it('takes the place of the default, and the command that has had the keys loses them', () => {
    const chosen = choose('export.open', 'Mod+B', {}, pc)
    expect(chosen).toEqual({ 'export.open': 'Mod+B', 'format.bold': null })
    expect(shortcutOf(command('export.open'), chosen, pc)).toBe('Mod+B')
    expect(commandOfPress(press('b', { ctrlKey: true }), chosen, pc)).toBe('export.open')
    expect(commandOfPress(press('E', { ctrlKey: true, shiftKey: true }), chosen, pc)).toBeNull()
  })

  it('given back, the command gets its own again, and so does the one that had lost them to it', () => {
    const chosen = choose('export.open', 'Mod+B', {}, pc)
    expect(resetChoice('format.bold', chosen, pc)).toEqual({})
    expect(shortcutOf(command('format.bold'), resetChoice('export.open', chosen, pc), pc)).toBeNull()
  })

  it('goes before what else runs another command', () => {
    expect(commandOfPress(press('g', { ctrlKey: true }), {}, pc)).toBe('find.next')
    expect(commandOfPress(press('g', { ctrlKey: true }), { 'image.down': 'Mod+G' }, pc)).toBe('image.down')
  })

  it('goes before a default that a later Lede gives to the same keys', () => {
    const chosen = { 'help.shortcuts': 'Mod+B' }
    expect(shortcutOf(command('format.bold'), chosen, pc)).toBeNull()
    expect(commandOfPress(press('b', { ctrlKey: true }), chosen, pc)).toBe('help.shortcuts')
  })

  it('names who has keys, whatever order and name the modifiers have', () => {
    expect(holderOf('Shift+Mod+E', 'file.open', {}, pc)).toBe('export.open')
    expect(holderOf('Mod+Tab', 'file.open', {}, pc)).toBe('tab.next')
    expect(holderOf('Mod+Tab', 'file.open', {}, { mac: true, web: false })).toBeNull()
    expect(holderOf('Mod+Shift+E', 'export.open', {}, pc)).toBeNull()
  })

  it('is of the keys that were pressed', () => {
    const ids = fc.constantFrom(...all.filter(({ isNative }) => !isNative))
    fc.assert(
      fc.property(
        ids,
        fc.constantFrom(...keyboards),
        fc.stringMatching(/^[a-z0-9,;]$/),
        fc.boolean(),
        (of, on, key, shift) => {
          const held = { ctrlKey: !on.mac, metaKey: on.mac, shiftKey: shift }
          const shortcut = shortcutOfPress(press(key, held), on.mac)
          const chosen = choose(of.id, shortcut, {}, on)
          expect(commandOfPress(press(key, held), chosen, on)).toBe(of.id)
        },
      ),
      cases(100),
    )
  })
})

describe('a key press', () => {
  it.each([
    [press('e', { ctrlKey: true, shiftKey: true, code: 'KeyE' }), false, 'Mod+Shift+E'],
    [press('€', { metaKey: true, altKey: true, code: 'KeyE' }), true, 'Mod+Alt+E'],
    [press('z', { ctrlKey: true, code: 'KeyY' }), false, 'Mod+Z'],
    [press('!', { ctrlKey: true, shiftKey: true, code: 'Digit1' }), false, 'Mod+Shift+1'],
    [press('+', { ctrlKey: true, code: 'BracketRight' }), false, 'Mod+Plus'],
    [press('F9'), false, 'F9'],
    [press('a'), false, null],
    [press('A', { shiftKey: true }), false, null],
    [press('å', { altKey: true, code: 'KeyA' }), true, null],
    [press('Control', { ctrlKey: true }), false, null],
    [press('Dead', { ctrlKey: true, code: 'BracketLeft' }), false, null],
  ])('%j (macOS: %j) is %j', (pressed, mac, shortcut) => {
    expect(shortcutOfPress(pressed, mac)).toBe(shortcut)
  })
})

describe('keys that are kept', () => {
  it('by whom, is said', () => {
    expect(reservedBy('Mod+C', pc)).toBe('text')
    expect(reservedBy('Alt+F4', pc)).toBe('system')
    expect(reservedBy('Mod+T', pc)).toBeNull()
    expect(reservedBy('Mod+T', { mac: false, web: true })).toBe('browser')
  })

  it.each(keyboards)('are no command’s: %j', (keyboard) => {
    for (const each of all) {
      const shortcut = defaultShortcut(each, keyboard)
      // What the platform does itself has the platform's keys.
      if (shortcut === null || each.isNative) continue
      expect([each.id, reservedBy(shortcut, keyboard)]).toEqual([each.id, null])
      expect([each.id, holderOf(shortcut, each.id, {}, keyboard)]).toEqual([each.id, null])
    }
  })
})

it('of what a settings file says, only shortcuts are taken', () => {
  const { shortcuts } = readSettings({
    shortcuts: { 'export.open': 'Mod+X', 'file.open': null, later: 'F8', 'article.new': 7, 'view.preview': 'Mod+ +' },
  })
  expect(shortcuts).toEqual({ 'export.open': 'Mod+X', 'file.open': null, later: 'F8' })
  expect(readSettings({ shortcuts: 'Mod+X' }).shortcuts).toEqual({})
  expect(readSettings({}).shortcuts).toEqual({})
})
