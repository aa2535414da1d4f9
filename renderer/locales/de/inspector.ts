import type { inspector as english } from '../en/inspector.ts'
import type { Same } from '../same.ts'

export const inspector: Same<typeof english> = {}
