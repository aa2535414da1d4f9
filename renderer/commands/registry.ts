import { createContext, useContext, useEffect, useRef } from 'react'
import { create } from 'zustand'
import { isMac, keyboard } from '#renderer/api/host.ts'
import { useStart } from '#renderer/first-paint/start.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { type Command, type CommandId, commands } from '#shared/commands.ts'
import { shortcutText } from '#shared/locales/shortcut-text.ts'
import { ariaShortcut } from '#shared/shortcut.ts'
import { commandOfPress, type ShortcutChoices, shortcutOf } from '#shared/shortcuts.ts'

/** The present effect of a command. `active`: shown as pressed. */
export interface Effect {
  run(): void
  enabled: boolean
  active: boolean
}

export type Effects = Readonly<Partial<Record<CommandId, Effect>>>

/**
 * The effects that parts of the window have given to commands; a command without one is disabled.
 */
export const useEffects = create<{ effects: Effects }>(() => ({ effects: {} }))

const wrappers = new Set<(run: () => void) => void>()

/** Wraps the running of every command; returns a function that ends that. */
export function aroundCommands(wrap: (run: () => void) => void): () => void {
  wrappers.add(wrap)
  return () => wrappers.delete(wrap)
}

/** Runs a command; false if it is disabled. */
export function runCommand(id: CommandId): boolean {
  const effect = useEffects.getState().effects[id]
  if (!effect?.enabled) return false
  const run = [...wrappers].reduce<() => void>(
    (inner, wrap) => () => wrap(inner),
    () => effect.run(),
  )
  run()
  return true
}

/** The commands that can be run at the moment, in the order of the menus. */
export function runnable(): CommandId[] {
  const { effects } = useEffects.getState()
  return commands.map(({ id }): CommandId => id).filter((id) => effects[id]?.enabled)
}

/** The commands that are on, in the order of the menus. */
export function markedOf(effects: Effects): CommandId[] {
  return commands.map(({ id }): CommandId => id).filter((id) => effects[id]?.active)
}

/**
 * Whether the commands of a part of the window are effective: of two drafts side by side only those
 * of the active one are.
 */
export const CommandScope = createContext(true)

/**
 * Gives a command its effect while the component is mounted, and its part of the window is
 * effective.
 */
export function useCommand(id: CommandId, run: () => void, { enabled = true, active = false } = {}): void {
  const latest = useRef(run)
  latest.current = run
  const counts = useContext(CommandScope)
  useEffect(() => {
    if (!counts) return
    const effect: Effect = { run: () => latest.current(), enabled, active }
    useEffects.setState(({ effects }) => ({ effects: { ...effects, [id]: effect } }))
    return () =>
      useEffects.setState(({ effects }) => {
        if (effects[id] !== effect) return {}
        const { [id]: _gone, ...rest } = effects
        return { effects: rest }
      })
  }, [id, enabled, active, counts])
}

/**
 * The shortcut of a command as people read it in the language of the interface, '' where it has
 * none.
 */
export function shortcutLabel(id: CommandId): string {
  const shortcut = shortcutNow(id)
  return shortcut ? shortcutText(shortcut, isMac, currentLanguage()) : ''
}

/** The shortcut of a command as `aria-keyshortcuts` has it, '' where it has none. */
export function shortcutAria(id: CommandId): string {
  const shortcut = shortcutNow(id)
  return shortcut ? ariaShortcut(shortcut, isMac) : ''
}

function shortcutNow(id: CommandId): string | null {
  const command: Command | undefined = commands.find((each) => each.id === id)
  return command ? shortcutOf(command, chosen(), keyboard) : null
}

// In browsers, a focused field has an undo of its own; Lede's covers fields and body, so it takes
// precedence everywhere.
/**
 * Runs the command of a key press. Called for every key press of the window, after the editor has
 * had it.
 */
export function handleKey(event: KeyboardEvent): void {
  // AltGr writes characters, and on Windows it is Control with Alt.
  if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
  const id = commandOfPress(event, chosen(), keyboard)
  if (id && (runCommand(id) || waitFor(id))) event.preventDefault()
}

/** At the window's start: runs a command as soon as its part of the window is there. */
function waitFor(id: CommandId): boolean {
  if (useStart.getState().whole || useEffects.getState().effects[id]) return false
  const stop = useStart.subscribe(({ whole }) => {
    if (!whole) return
    stop()
    runCommand(id)
  })
  return true
}

function chosen(): ShortcutChoices {
  return useSettings.getState().settings.shortcuts
}
