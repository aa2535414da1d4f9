import type { Args, DeskClient } from '#shared/api/contract.ts'
import { story } from '#tests/helpers/story.ts'

/** What tests of a desk do again and again with its library. */
export function libraryOf(desk: () => DeskClient) {
  return {
    /** Makes a draft of a story; its id. */
    create: async (...args: Parameters<typeof story>) =>
      (await desk().call('drafts.create', { article: story(...args) })).id,
    /** The headlines of a list, in its order. */
    headlines: async (query: Args<'drafts.list'> = {}) =>
      (await desk().call('drafts.list', query)).rows.map((row) => row.headline),
  }
}
