import type { printing as english } from '../../en/window/printing.ts'
import type { Same } from '../../same.ts'

export const printing: Same<typeof english> = {
  body: 'Texto',
  fields: {
    embargo: 'Embargado hasta',
    published: 'Publicación',
    agency: 'Agencia',
    category: 'Sección',
    keywords: 'Palabras clave',
    urgency: 'Urgencia',
    usageTerms: 'Condiciones de uso',
    editorNote: 'Nota para el editor',
    label: 'Etiqueta',
    length: 'Extensión',
  },
  words_one: '{{count}} palabra',
  words_other: '{{count}} palabras',
  suggestions_one: 'Con {{count}} sugerencia sin decidir',
  suggestions_other: 'Con {{count}} sugerencias sin decidir',
  saved: '{{name}} está guardado.',
  embargoed: 'Este artículo está embargado',
  held: 'Este artículo está retenido',
  ask: 'Su estado figura en la hoja impresa. Que usted lo imprima ahora queda escrito en su historial.',
  insist: 'Imprimir de todos modos',
}
