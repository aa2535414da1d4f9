import type { editor as english } from '../en/editor.ts'
import type { Same } from '../same.ts'

export const editor: Same<typeof english> = {}
