import type { ProductionColumn } from '#shared/newsroom/production.ts'

/** The columns in order, each named by what it sorts. */
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
 * The layout of the head and of each row, within a `@container`: columns if all of them fit,
 * otherwise one value below the other. They all fit into a window 1024 pixels wide.
 */
export const columnGrid =
  'flex flex-wrap gap-x-3 @min-[58rem]:grid @min-[58rem]:grid-cols-[minmax(8rem,1fr)_5rem_6.5rem_6.5rem_5.75rem_5.5rem_5.75rem_5.75rem] @min-[58rem]:gap-x-2 @min-[74rem]:grid-cols-[minmax(13rem,1fr)_6rem_8.5rem_8rem_7.5rem_6.5rem_7.5rem_7.5rem] @min-[74rem]:gap-x-3'
