import type { templates as english } from '../../en/window/templates.ts'
import type { Same } from '../../same.ts'

export const templates: Same<typeof english> = {
  title: 'Nuevo a partir de plantilla',
  empty: 'Aún no hay plantillas',
  emptyHint: 'Abra un artículo como el que otros deban empezar y elija «Guardar como plantilla…» en el menú Archivo.',
  saveTitle: 'Guardar como plantilla',
  saveHelp: 'Los artículos nuevos reciben todo lo de este, salvo sus horas, su dirección y su estado.',
  name: 'Nombre',
  save: 'Guardar plantilla',
  saved: '«{{name}}» ya es una plantilla.',
  show: 'Mostrar plantillas',
  nameless: 'Sin nombre',
  rename: 'Cambiar nombre',
  renameOf: 'Cambiar el nombre de {{name}}',
  delete: 'Eliminar',
  deleteOf: 'Eliminar {{name}}',
  deleteAsk: '¿Eliminar la plantilla «{{name}}»? Los artículos que se empezaron con ella se quedan.',
  keep: 'Conservarla',
}
