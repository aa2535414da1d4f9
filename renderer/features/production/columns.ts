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

/** How wide they are: of the head and of each row. */
export const columnGrid = 'grid grid-cols-[minmax(13rem,1fr)_6rem_8.5rem_8rem_8.5rem_6.5rem_8.5rem_8.5rem] gap-x-3'
