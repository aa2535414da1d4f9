import type { Rule, StoryFound } from '../rule.ts'
import { namesIn } from './name-spelling.ts'

/** A name that the newsroom's own archive spells otherwise. */
export const archiveName: Rule = {
  id: 'archiveName',
  group: 'words',
  severity: 'warning',
  source: '',
  story: ({ passages, archive }) =>
    namesIn(passages).flatMap(({ first, last, passage, from, to }): StoryFound[] => {
      const other = archive[`${first} ${last}`]
      return other === undefined ? [] : [{ at: { passage, from, to, details: { other }, fix: { text: other } } }]
    }),
}
