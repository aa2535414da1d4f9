import type { preview as english } from '../../en/window/preview.ts'
import type { Same } from '../../same.ts'

export const preview: Same<typeof english> = {
  frame: 'Предпросмотр страницы',
  width: 'Ширина предпросмотра',
  widths: { phone: 'Телефон', page: 'Страница' },
  problems_one: '{{count}} замечание перед экспортом',
  problems_few: '{{count}} замечания перед экспортом',
  problems_many: '{{count}} замечаний перед экспортом',
  problems_other: '{{count}} замечания перед экспортом',
}
