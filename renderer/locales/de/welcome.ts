import type { welcome as english } from '../en/welcome.ts'
import type { Same } from '../same.ts'

export const welcome: Same<typeof english> = {}
