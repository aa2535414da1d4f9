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

/** How wide they are: of the head and of each row. All of them fit into a window of 1024 pixels. */
export const columnGrid =
  'grid grid-cols-[minmax(8rem,1fr)_5rem_6.5rem_6.5rem_7.25rem_5.5rem_7.25rem_7.25rem] gap-x-2 xl:grid-cols-[minmax(13rem,1fr)_6rem_8.5rem_8rem_8.5rem_6.5rem_8.5rem_8.5rem] xl:gap-x-3'
