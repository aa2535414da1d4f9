import type { ProductionColumn } from '#shared/newsroom/production.ts'

/** The columns as they stand, each by what it sorts. */
export const columns = [
  'headline',
  'desk',
  'status',
  'holder',
  'due',
  'length',
  'embargo',
  'planned',
] as const satisfies readonly ProductionColumn[]

export type Column = (typeof columns)[number]

/**
 * The head of the list and each row, within a `@container`: as wide as all columns need, in
 * columns; else one after the other. All of them fit into a window of 1024 pixels.
 */
export const columnGrid =
  'flex flex-wrap gap-x-3 @min-[58rem]:grid @min-[58rem]:grid-cols-[minmax(8rem,1fr)_5rem_6.5rem_6.5rem_5.75rem_5.5rem_5.75rem_5.75rem] @min-[58rem]:gap-x-2 @min-[74rem]:grid-cols-[minmax(13rem,1fr)_6rem_8.5rem_8rem_7.5rem_6.5rem_7.5rem_7.5rem] @min-[74rem]:gap-x-3'
