import type { library as english } from '../en/library.ts'
import type { Same } from '../same.ts'

export const library: Same<typeof english> = {}
