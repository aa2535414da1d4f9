import { actOf } from '#shared/review/act.ts'
import { keepVersion } from '#shared/review/versions.ts'
import type { DraftSession } from './draft-session.ts'
import { useSettings } from './settings.ts'

/** Keeps a version with a name of somebody's own. */
export function keepNamedVersion({ doc }: DraftSession, name: string): void {
  keepVersion(doc, actOf(useSettings.getState().settings.profile?.id ?? null), 'named', name)
}
