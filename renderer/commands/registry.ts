import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { isMac, isWeb } from '#renderer/api/host.ts'
import { spoken } from '#renderer/locales/i18n.ts'
import { type Command, type CommandId, commands } from '#shared/commands.ts'
import { matchesShortcut, shortcutText } from '#shared/shortcut.ts'

/** What a command does at the moment. `active`: shown as pressed. */
export interface Effect {
  run(): void
  enabled: boolean
  active: boolean
}

/** The effects that the parts of the window have given to the commands; a command without one is disabled. */
export const useEffects = create<{ effects: Partial<Record<CommandId, Effect>> }>(() => ({ effects: {} }))

/** Runs a command; false where it is disabled. */
export function runCommand(id: CommandId): boolean {
  const effect = useEffects.getState().effects[id]
  if (!effect?.enabled) return false
  effect.run()
  return true
}

/** Gives a command its effect for as long as the component is there. */
export function useCommand(id: CommandId, run: () => void, { enabled = true, active = false } = {}): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const effect: Effect = { run: () => latest.current(), enabled, active }
    useEffects.setState(({ effects }) => ({ effects: { ...effects, [id]: effect } }))
    return () =>
      useEffects.setState(({ effects }) => {
        if (effects[id] !== effect) return {}
        const { [id]: _gone, ...rest } = effects
        return { effects: rest }
      })
  }, [id, enabled, active])
}

/** The shortcut of a command here, in the notation of shared/commands.ts. */
export function shortcutOf(command: Command): string | null {
  return (isWeb ? command.webShortcut : undefined) ?? command.shortcut
}

/** The shortcut of a command as people read it in the language of the interface, '' where it has none. */
export function shortcutLabel(id: CommandId): string {
  const command: Command | undefined = commands.find((each) => each.id === id)
  const shortcut = command ? shortcutOf(command) : null
  return shortcut ? shortcutText(shortcut, isMac, spoken()) : ''
}

// A field that is being typed in has an undo of its own in browsers; Lede's is over fields and body alike, so it wins everywhere.
/** Runs the command of a key press. Called for every key press of the window, after the editor has had it. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const command = commands.find((each: Command) => {
    const shortcut = shortcutOf(each)
    return shortcut !== null && matchesShortcut(event, shortcut, isMac)
  })
  if (command && runCommand(command.id)) event.preventDefault()
}
