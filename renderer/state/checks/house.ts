import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { NewsroomHouseRules } from '#shared/api/calls/rules.ts'
import type { Args } from '#shared/api/contract.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { countingRules } from '#shared/checks/house/counting.ts'
import type { HouseEdit } from '#shared/checks/house/edit.ts'
import { type HouseFile, readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import { once } from '#shared/once.ts'
import { rememberedText } from '#shared/remembered.ts'

/** Whose rules: those of this library, or the newsroom's. */
export type HouseOwner = NonNullable<Args<'rules.write'>['whose']>

interface House {
  /** The file as the desk has it; null until it was read, or if it cannot be read. */
  text: string | null
  /** Those of the newsroom that the desk belongs to. */
  newsroom: NewsroomHouseRules | null
  /** A file of the rules that count, of both. */
  counting: string | null
  /** Why it cannot be read. */
  error: LedeError | null
}

/** The house rules as the desk has them. */
export const useHouse = create<House>(() => ({ text: null, newsroom: null, counting: null, error: null }))

/** How many characters of files are kept read. */
const mostRead = 2_000_000

/** The rules that a file says; the same object as long as it is the same file. */
export const houseFile: (text: string) => HouseFile = rememberedText(readHouseFile, mostRead)

let asked = 0

async function load(): Promise<void> {
  asked += 1
  const own = asked
  try {
    const { text, newsroom } = await desk.call('rules.read', {})
    if (own !== asked) return
    useHouse.setState({ text, newsroom, counting: countingOf(text, newsroom), error: null })
  } catch (error) {
    if (own === asked) useHouse.setState({ error: asLedeError(error) })
  }
}

function countingOf(text: string, newsroom: NewsroomHouseRules | null): string {
  if (newsroom === null) return text
  const others = houseFile(newsroom.text).rules
  if (others.length === 0) return text
  const { revision, rules } = houseFile(text)
  return writeHouseFile({ revision, rules: countingRules(rules, others) })
}

/** Asks for the rules, and follows them from then on through all connections. */
export const followHouse = once(() => {
  desk.on('rules.changed', () => void load())
  desk.on('newsroom.changed', ({ newsroom }) => {
    const { newsroom: before } = useHouse.getState()
    if ((newsroom.joined === null) !== (before === null)) void load()
  })
  useConnection.subscribe(({ state, epoch }, before) => {
    if (state === 'up' && epoch !== before.epoch) void load()
  })
  void load()
})

/** The rules of an owner as they are here; none where they are not. */
export function houseRulesOf(
  whose: HouseOwner,
  { text, newsroom }: Pick<House, 'text' | 'newsroom'>,
): readonly HouseRule[] {
  const file = whose === 'own' ? text : (newsroom?.text ?? null)
  return file === null ? [] : houseFile(file).rules
}

/**
 * Changes the rules, based on the present ones.
 *
 *
 * @throws LedeError `rules.changed` if somebody else has changed them in the meantime
 */
export async function changeHouse(whose: HouseOwner, { before, after }: HouseEdit): Promise<void> {
  const written = (rules: readonly HouseRule[]) => writeHouseFile({ revision: 0, rules })
  try {
    await desk.call('rules.write', { whose, before: written(before), after: written(after) })
  } finally {
    // Also where it was refused: what they are now is to be seen.
    await load()
  }
}
