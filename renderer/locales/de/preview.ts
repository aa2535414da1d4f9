import type { preview as english } from '../en/preview.ts'
import type { Same } from '../same.ts'

export const preview: Same<typeof english> = {}
