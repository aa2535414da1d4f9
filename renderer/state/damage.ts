import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { Damage } from '#shared/damage/damage.ts'
import { sayError } from './notices.ts'

/** Damage that was found and not confirmed as read; `folder`: where the desk stores its data. */
export const useDamage = create<{ found: readonly Damage[]; folder: string }>(() => ({ found: [], folder: '' }))

/** Loads the reports of damage and follows them: a restarted desk may have found more. */
export async function followDamage(folder: string): Promise<void> {
  const ask = async () => useDamage.setState({ found: await desk.call('damage.list', {}), folder })
  desk.on('damage.changed', () => void ask().catch(sayError))
  useConnection.subscribe(({ state, epoch }, before) => {
    if (state === 'up' && epoch !== before.epoch) void ask().catch(sayError)
  })
  await ask()
}

/** Marks everything that this window knows of as read, so that it is not reported again. */
export async function damageIsRead(): Promise<void> {
  const upTo = Math.max(...useDamage.getState().found.map(({ at }) => at))
  try {
    await desk.call('damage.read', { upTo })
    useDamage.setState({ found: [] })
  } catch (error) {
    sayError(error)
  }
}

/** Postpones it until the next start. */
export function damageLater(): void {
  useDamage.setState({ found: [] })
}
