import type { importing as english } from '../en/import.ts'
import type { Same } from '../same.ts'

export const importing: Same<typeof english> = {}
