import type { preview as english } from '../../en/window/preview.ts'
import type { Same } from '../../same.ts'

export const preview: Same<typeof english> = {
  frame: 'Vista previa de la página',
  width: 'Ancho de la vista previa',
  widths: { phone: 'Móvil', page: 'Página' },
  problems_one: '{{count}} cosa que mirar antes de exportar',
  problems_other: '{{count}} cosas que mirar antes de exportar',
}
