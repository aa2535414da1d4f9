import type { preview as english } from '../../en/window/preview.ts'
import type { Same } from '../../same.ts'

export const preview: Same<typeof english> = {
  frame: 'Aperçu de la page',
  width: 'Largeur de l’aperçu',
  widths: { phone: 'Téléphone', page: 'Page' },
  problems_one: '{{count}} point à voir avant l’export',
  problems_other: '{{count}} points à voir avant l’export',
}
