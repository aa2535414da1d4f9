import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { type HouseFile, noHouseRules, readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import { once } from '#shared/once.ts'

interface House {
  /** The file as the desk has it; null until it was read, or if it cannot be read. */
  text: string | null
  /** Why it cannot be read. */
  error: LedeError | null
}

/** The newsroom's own rules as the desk has them. */
export const useHouse = create<House>(() => ({ text: null, error: null }))

async function load(): Promise<void> {
  try {
    const { text } = await desk.call('rules.read', {})
    useHouse.setState({ text, error: null })
  } catch (error) {
    useHouse.setState({ error: asLedeError(error) })
  }
}

/** Loads the rules and follows changes from then on, through all connections. */
export const followHouse = once(() => {
  desk.on('rules.changed', () => void load())
  useConnection.subscribe(({ state, epoch }, before) => {
    if (state === 'up' && epoch !== before.epoch) void load()
  })
  void load()
})

let read: { text: string; file: HouseFile } | null = null

/** The rules in a file; the same object for the same file. */
export function houseFile(text: string | null): HouseFile {
  if (text === null) return noHouseRules
  if (read?.text !== text) read = { text, file: readHouseFile(text) }
  return read.file
}

/**
 * Changes the rules, based on the present ones.
 *
 *
 * @throws LedeError `rules.changed` if somebody else has changed them in the meantime
 */
export async function changeHouse(change: (rules: readonly HouseRule[]) => readonly HouseRule[]): Promise<void> {
  const { revision, rules } = houseFile(useHouse.getState().text)
  const changed = change(rules)
  const written = await desk.call('rules.write', { text: writeHouseFile({ revision, rules: changed }), revision })
  useHouse.setState({ text: writeHouseFile({ ...written, rules: changed }), error: null })
}
