import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { Damage } from '#shared/damage/damage.ts'
import { sayError } from './notices.ts'

/**
 * What was found damaged and nobody has said to have read yet; `folder`: where the desk keeps its
 * data.
 */
export const useDamage = create<{ found: readonly Damage[]; folder: string }>(() => ({ found: [], folder: '' }))

/** Asks what there is, and follows it: a desk that was begun anew may have found some. */
export async function followDamage(folder: string): Promise<void> {
  const ask = async () => useDamage.setState({ found: await desk.call('damage.list', {}), folder })
  desk.on('damage.changed', () => void ask().catch(sayError))
  useConnection.subscribe(({ state, epoch }, before) => {
    if (state === 'up' && epoch !== before.epoch) void ask().catch(sayError)
  })
  await ask()
}

/** Says that somebody has read all that this window knows of: it is not told again. */
export async function damageIsRead(): Promise<void> {
  const upTo = Math.max(...useDamage.getState().found.map(({ at }) => at))
  try {
    await desk.call('damage.read', { upTo })
    useDamage.setState({ found: [] })
  } catch (error) {
    sayError(error)
  }
}

/** Puts it off until the next start. */
export function damageLater(): void {
  useDamage.setState({ found: [] })
}
