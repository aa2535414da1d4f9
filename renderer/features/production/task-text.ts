import type { TFunction } from 'i18next'
import type { InboxTask } from '#shared/newsroom/production.ts'

/** What someone asked of or did for this person, in a sentence. */
export function taskText(t: TFunction<'production'>, { kind, by }: Pick<InboxTask, 'kind' | 'by'>): string {
  return by === null ? t(`task.${kind}.somebody`) : t(`task.${kind}.by`, { name: by.name })
}
