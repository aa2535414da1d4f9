import type { readNotes as english } from '../en/read-notes.ts'

export const readNotes: Record<keyof typeof english, string> = {
  largeTable:
    'Una tabla tiene {{cells}} celdas, más de las {{limit}} que puede tener: su texto está en párrafos, uno por fila, con tabuladores entre las celdas.',
  zoneOfAgency: 'El teletipo no trae zona horaria: se ha tomado la de la agencia, {{zone}}.',
  zoneOfPlace: 'El teletipo no trae zona horaria: se ha tomado la del lugar, {{zone}}.',
  zoneOfSettings: 'El teletipo no trae zona horaria: se ha tomado la de sus ajustes, {{zone}}.',
  zoneOutOfSeason: '{{abbreviation}} no rige ese día: se ha tomado la hora de {{zone}} ({{offset}}). Compruébelo.',
  zoneAmbiguous: '{{abbreviation}} puede ser varias zonas horarias: se ha tomado {{zone}}. Compruébelo.',
  yearAssumed: 'La data no trae año: se ha tomado {{year}}.',
  tracked: 'Los cambios marcados se incorporan como sugerencias.',
  comments: 'Comentarios que se incorporan: {{comments}}.',
  imagesMissing:
    'Imágenes que no están aquí: {{images}}. Para incorporarlas, arrastre a la ventana la página junto con sus imágenes o la carpeta de estas.',
  pages:
    'El texto se ha compuesto según su lugar en las páginas de un PDF (páginas: {{pages}}). Compruebe el orden de las columnas y dónde terminan los párrafos.',
  encoding: 'El archivo no dice cómo está codificado: se ha reconocido {{encoding}}.',
  unknownVersion:
    'El ítem dice ser {{format}} {{version}}, que Lede no conoce: se ha leído como la versión más reciente que conoce. Compárelo.',
}
