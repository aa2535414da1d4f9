import { join } from 'node:path'

/** The folder of Lede's package.json. */
export const root = join(import.meta.dirname, '../..')
