import { type Command, type CommandId, commands } from './commands.ts'
import { rememberedForBoth } from './remembered.ts'
import { type KeyPress, matchesShortcut } from './shortcut.ts'

/**
 * The shortcuts that a person has chosen, by command; null: none. Other commands have those of
 * shared/commands.ts.
 */
export type ShortcutChoices = Readonly<Record<string, string | null>>

/** The keyboard in use: on macOS or not, in a browser's window or the app's own. */
export interface Keyboard {
  mac: boolean
  web: boolean
}

const form = /^(?:(?:Mod|Ctrl|Alt|Shift)\+)*[^+\s]{1,20}$/u
const all: readonly Command[] = commands

/**
 * Reads the choices from any content of a file; invalid shortcuts are left out, and those for
 * commands unknown to this Lede are kept for one that knows them.
 */
export function readShortcutChoices(value: unknown): ShortcutChoices {
  if (typeof value !== 'object' || value === null) return {}
  const isChoice = (entry: [string, unknown]): entry is [string, string | null] =>
    entry[0].length <= 100 && (entry[1] === null || (typeof entry[1] === 'string' && form.test(entry[1])))
  return Object.fromEntries(Object.entries(value).filter(isChoice).slice(0, 1_000))
}

/** The shortcut of a command if nobody has chosen another. */
export function defaultShortcut(command: Command, { mac, web }: Keyboard): string | null {
  return (web ? command.webShortcut : mac ? command.macShortcut : undefined) ?? command.shortcut
}

/** The shortcut of a command. A choice has precedence over another command's default. */
export function shortcutOf(command: Command, choices: ShortcutChoices, keyboard: Keyboard): string | null {
  const chosen = choices[command.id]
  if (chosen !== undefined) return chosen
  const given = defaultShortcut(command, keyboard)
  const isTaken = given !== null && all.some(({ id }) => isSame(choices[id] ?? null, given, keyboard.mac))
  return isTaken ? null : given
}

/**
 * The command for a key press, null if there is none. A further shortcut of a command works only if
 * no other command has the same keys.
 */
export function commandOfPress(press: KeyPress, choices: ShortcutChoices, keyboard: Keyboard): CommandId | null {
  const found = shortcutsOf(choices, keyboard).find(({ shortcut }) => matchesShortcut(press, shortcut, keyboard.mac))
  return found?.id ?? null
}

/**
 * Every shortcut that runs a command, in order of precedence. Computed once, since every key press
 * is looked up.
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
 * The choices with one more; choosing the default removes the choice. The command that had the
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
 * The choices without the one for a command. Another command that uses its default gets its own
 * default back as well.
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
 * A key press in the notation of shortcuts ("Mod+Shift+E"). Null while only modifiers are held, and
 * for keys that type text: a letter alone, with Shift, or on macOS with Option.
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
// Shortcuts that Chromium never passes to a page (Browser::IsReservedCommandOrKey).
const ofBrowser = [
  ...['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W'],
  ...['Ctrl+Tab', 'Ctrl+Shift+Tab', 'Mod+PageUp', 'Mod+PageDown'],
]

/**
 * Who reserves a shortcut: text editing (copy and paste), the system, the browser; null: nobody.
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

/** The normalised notation of a shortcut: modifiers in a fixed order, and one name for Control. */
function plain(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+')
  const held = parts.slice(0, -1).map((part) => (part === 'Ctrl' && !mac ? 'Mod' : part))
  return [...new Set(held)]
    .sort()
    .concat((parts.at(-1) ?? '').toLowerCase())
    .join('+')
}
