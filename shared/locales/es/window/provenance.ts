import type { provenance as english } from '../../en/window/provenance.ts'
import type { Same } from '../../same.ts'

export const provenance: Same<typeof english> = {
  title: 'De dónde vienen las palabras',
  hide: 'Ocultar',
  sample: 'Aa',
  empty: 'Todavía no hay palabras.',
  help: 'Coloque el cursor en un pasaje coloreado para ver de dónde viene.',
  unknown: 'Puesto por un Lede anterior, que no anotaba de dónde vienen las palabras.',
  kinds: {
    written: 'Tecleado',
    dictated: 'Dictado',
    pasted: 'Pegado',
    wire: 'Texto de agencia',
    document: 'De un documento',
    generated: 'Generado',
    unknown: 'Desconocido',
  },
  generator: 'Generador',
  program: 'Copiado de',
  address: 'Dirección de la página',
  note: 'Nota',
  noteHelp: 'Qué se le pidió, quién lo comprobó: para colegas, nunca se publica.',
  mark: {
    title: 'De dónde vienen estas palabras',
    kind: 'Origen',
    confirm: 'Marcar',
    own: 'Las palabras seleccionadas cuentan como tecleadas aquí.',
  },
  paste: {
    title: 'Pegar como generado',
    text: 'Texto',
    help: 'Pegue aquí lo que escribió el generador.',
    confirm: 'Insertar',
  },
}
