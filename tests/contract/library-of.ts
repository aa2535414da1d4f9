import type { Args, DeskClient } from '#shared/api/contract.ts'
import { story } from '#tests/helpers/story.ts'

/** What tests of a desk often do with its library. */
export function libraryOf(desk: () => DeskClient) {
  return {
    /** Makes a draft of a story. Returns its id. */
    create: async (...args: Parameters<typeof story>) =>
      (await desk().call('drafts.create', { article: story(...args) })).id,
    /** The headlines of a list, in order. */
    headlines: async (query: Args<'drafts.list'> = {}) =>
      (await desk().call('drafts.list', query)).rows.map((row) => row.headline),
  }
}
