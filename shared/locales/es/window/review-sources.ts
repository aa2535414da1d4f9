import type { sources as english } from '../../en/window/review-sources.ts'
import type { Same } from '../../same.ts'

export const sources: Same<typeof english> = {
  private: 'Solo para esta redacción: nunca se publica, y va en un paquete solo si quien lo envía lo pide.',
  none: 'No hay fuentes anotadas. Seleccione un pasaje y pulse {{shortcut}} para anotar quién responde de él.',
  add: 'Anotar una fuente',
  about: 'Sobre «{{quote}}»',
  gone: 'Sobre un pasaje que ya no está en el texto: «{{quote}}»',
  who: 'Quién lo dijo',
  checked: 'Cómo se comprobó',
  contact: 'Contacto',
  save: 'Guardar',
  edit: 'Editar {{who}}',
  remove: 'Eliminar {{who}}',
  removed: 'La nota sobre {{who}} se ha eliminado.',
  unnamed: 'esta fuente',
  unsaved: 'Aún no está en el disco: {{why}}',
}
