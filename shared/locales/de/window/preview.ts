import type { preview as english } from '../../en/window/preview.ts'
import type { Same } from '../../same.ts'

export const preview: Same<typeof english> = {
  frame: 'Vorschau der Seite',
  width: 'Breite der Vorschau',
  widths: { phone: 'Telefon', page: 'Seite' },
  problems_one: '{{count}} Punkt ist vor dem Export zu klären',
  problems_other: '{{count}} Punkte sind vor dem Export zu klären',
}
