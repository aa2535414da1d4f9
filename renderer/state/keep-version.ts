import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { actOf } from '#shared/review/people/act.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { useSettings } from './settings.ts'

/** Stores a version under a name that a person chose. */
export function keepNamedVersion({ doc }: DraftSession, name: string): void {
  keepVersion(doc, actOf(useSettings.getState().settings.profile?.id ?? null), 'named', name)
}
