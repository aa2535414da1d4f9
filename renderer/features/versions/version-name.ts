import type { TFunction } from 'i18next'
import type { Version } from '#shared/review/versions/versions.ts'

/** What a version is called: by its own name, or by why it was kept. */
export function versionName(
  { name, reason, status }: Version,
  t: TFunction<'versions'>,
  tApp: TFunction<'app'>,
): string {
  if (name !== null) return name
  return reason === 'status' ? tApp(`status.${status}`) : t(`reasons.${reason}`)
}
