import { startTag } from '#shared/publish/escape.ts'
import type { BlockPublished } from '../writing.ts'

export const rule = {
  horizontalRule: {
    tidy: () => ({ type: 'horizontalRule' }),
    text: () => '* * *',
    html: () => startTag('hr'),
  },
} satisfies BlockPublished
