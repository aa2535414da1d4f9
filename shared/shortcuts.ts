import { type Command, type CommandId, commands } from './commands.ts'
import { rememberedForBoth } from './remembered.ts'
import { type KeyPress, matchesShortcut } from './shortcut.ts'

/**
 * The shortcuts that a person has chosen, by command; null: none. What is not in it is as
 * shared/commands.ts has it.
 */
export type ShortcutChoices = Readonly<Record<string, string | null>>

/** Where keys are pressed: macOS or not, a browser's window or an app's own. */
export interface Keyboard {
  mac: boolean
  web: boolean
}

const form = /^(?:(?:Mod|Ctrl|Alt|Shift)\+)*[^+\s]{1,20}$/u
const all: readonly Command[] = commands

/**
 * The choices among whatever a file says; what is no shortcut is left out, what belongs to no
 * command of this Lede is kept for the one that knows it.
 */
export function readShortcutChoices(value: unknown): ShortcutChoices {
  if (typeof value !== 'object' || value === null) return {}
  const isChoice = (entry: [string, unknown]): entry is [string, string | null] =>
    entry[0].length <= 100 && (entry[1] === null || (typeof entry[1] === 'string' && form.test(entry[1])))
  return Object.fromEntries(Object.entries(value).filter(isChoice).slice(0, 1_000))
}

/** The shortcut a command has where nobody has chosen another. */
export function defaultShortcut(command: Command, { mac, web }: Keyboard): string | null {
  return (web ? command.webShortcut : mac ? command.macShortcut : undefined) ?? command.shortcut
}

/** The shortcut of a command. A choice goes before another command's default of the same keys. */
export function shortcutOf(command: Command, choices: ShortcutChoices, keyboard: Keyboard): string | null {
  const chosen = choices[command.id]
  if (chosen !== undefined) return chosen
  const given = defaultShortcut(command, keyboard)
  const isTaken = given !== null && all.some(({ id }) => isSame(choices[id] ?? null, given, keyboard.mac))
  return isTaken ? null : given
}

/**
 * The command that a key press is for, null where it is for none. What runs a command besides its
 * shortcut does so only where no other command has these keys.
 */
export function commandOfPress(press: KeyPress, choices: ShortcutChoices, keyboard: Keyboard): CommandId | null {
  const found = shortcutsOf(choices, keyboard).find(({ shortcut }) => matchesShortcut(press, shortcut, keyboard.mac))
  return found?.id ?? null
}

/**
 * Every shortcut that runs a command, in the order in which they count. Worked out once: each key
 * that is typed is looked for among them.
 */
const shortcutsOf = rememberedForBoth((choices: ShortcutChoices, keyboard: Keyboard) => {
  const ours = all.filter(({ isNative }) => !isNative)
  return [
    ...ours.map((command) => ({ id: command.id, shortcut: shortcutOf(command, choices, keyboard) })),
    ...ours.map(({ id, alsoShortcut }) => ({ id, shortcut: alsoShortcut })),
  ].flatMap(({ id, shortcut }) => (shortcut ? { id, shortcut } : []))
})

/** The other command that has a shortcut, null where none has. */
export function holderOf(
  shortcut: string,
  but: CommandId,
  choices: ShortcutChoices,
  keyboard: Keyboard,
): CommandId | null {
  const holds = (command: Command) =>
    command.id !== but && isSame(shortcutOf(command, choices, keyboard), shortcut, keyboard.mac)
  return all.find(holds)?.id ?? null
}

/**
 * The choices after one more; a choice of the default is none. The command that has had the
 * shortcut loses it.
 */
export function choose(
  id: CommandId,
  shortcut: string | null,
  choices: ShortcutChoices,
  keyboard: Keyboard,
): ShortcutChoices {
  const holder = shortcut === null ? null : holderOf(shortcut, id, choices, keyboard)
  const next = holder === null ? choices : { ...choices, [holder]: null }
  const { [id]: _before, ...rest } = next
  const command = all.find((each) => each.id === id)
  const isDefault = command !== undefined && isSame(defaultShortcut(command, keyboard), shortcut, keyboard.mac)
  return isDefault ? rest : { ...rest, [id]: shortcut }
}

/**
 * The choices without the one for a command. Another command that holds its default gets its own
 * back as well.
 */
export function resetChoice(id: CommandId, choices: ShortcutChoices, keyboard: Keyboard): ShortcutChoices {
  const command = all.find((each) => each.id === id)
  const given = command ? defaultShortcut(command, keyboard) : null
  const { [id]: _gone, ...rest } = choices
  const holder = given === null ? null : holderOf(given, id, rest, keyboard)
  if (holder === null || !(holder in rest)) return rest
  return resetChoice(holder, rest, keyboard)
}

const modifierKeys = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'OS'])
const unusable = new Set(['Dead', 'Unidentified', 'Process', 'Compose'])

/**
 * A key press as a shortcut is written ("Mod+Shift+E"). Null while only modifiers are held, and for
 * what would take a key from writing: a letter by itself, with Shift, or on macOS with Option.
 */
export function shortcutOfPress(press: KeyPress, mac: boolean): string | null {
  if (modifierKeys.has(press.key) || unusable.has(press.key)) return null
  const key = keyOf(press)
  const mod = mac ? press.metaKey : press.ctrlKey
  const ctrl = mac && press.ctrlKey
  const writes = !/^(F\d{1,2})$/.test(key)
  if (writes && !mod && !ctrl && (mac || !press.altKey)) return null
  const held = { Mod: mod, Ctrl: ctrl, Alt: press.altKey, Shift: press.shiftKey }
  return [...Object.entries(held).flatMap(([name, isHeld]) => (isHeld ? [name] : [])), key].join('+')
}

function keyOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)
  if (place) return place[1] ?? place[2] ?? key
  return { '+': 'Plus', ' ': 'Space' }[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

const ofText = ['Mod+C', 'Mod+X', 'Mod+V', 'Mod+A', 'Mod+Shift+V']
const ofSystem = {
  mac: ['Mod+Q', 'Mod+H', 'Mod+M', 'Mod+Tab', 'Mod+Space'],
  other: ['Alt+F4', 'Alt+Tab', 'Mod+Alt+Delete'],
}
// What Chromium never gives to a page (Browser::IsReservedCommandOrKey).
const ofBrowser = [
  ...['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W'],
  ...['Ctrl+Tab', 'Ctrl+Shift+Tab', 'Mod+PageUp', 'Mod+PageDown'],
]

/**
 * Who keeps a shortcut for themselves: writing (copy and paste), the system, the browser; null:
 * nobody.
 */
export function reservedBy(shortcut: string, { mac, web }: Keyboard): 'text' | 'system' | 'browser' | null {
  const among = (shortcuts: readonly string[]) => shortcuts.some((each) => isSame(each, shortcut, mac))
  if (among(ofText)) return 'text'
  if (among(mac ? ofSystem.mac : ofSystem.other)) return 'system'
  return web && among(ofBrowser) ? 'browser' : null
}

function isSame(one: string | null, other: string | null, mac: boolean): boolean {
  return one === other || (one !== null && other !== null && plain(one, mac) === plain(other, mac))
}

/** One spelling for the same keys: modifiers in one order, and one name for Control. */
function plain(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+')
  const held = parts.slice(0, -1).map((part) => (part === 'Ctrl' && !mac ? 'Mod' : part))
  return [...new Set(held)]
    .sort()
    .concat((parts.at(-1) ?? '').toLowerCase())
    .join('+')
}
