import type { damage as english } from '../en/damage.ts'

export const damage: Record<keyof typeof english, string> = {
  'found.gone': 'El archivo de la biblioteca no estaba o estaba vacío, aunque sí estaba lo que lo acompaña.',
  'found.unreadable': 'El archivo de la biblioteca ya no se podía leer.',
  'found.rows': 'Algo de la biblioteca ya no estaba como Lede lo había escrito.',
  'found.behind': 'La biblioteca no contenía todo lo que Lede había guardado en ella.',
  'found.altered': 'El archivo de la biblioteca ya no estaba como Lede lo había dejado.',
  'found.record':
    'El archivo que lleva la cuenta de lo guardado (lede.acknowledged) no estaba o estaba dañado. La biblioteca, hasta donde se puede saber, está íntegra; el archivo se ha empezado de nuevo.',
  'found.unapplied':
    'En la biblioteca hay cambios que ya no se pueden leer. Se quedan ahí; el borrador se muestra sin ellos.',
  'found.settings':
    'Los ajustes no estaban, estaban dañados o los había cambiado algo que no es Lede. Lo que no se puede leer queda con su valor por defecto.',
  'found.templates': 'Faltan plantillas, o las cambió algo que no es Lede: {{names}}',
  'found.images':
    'En la carpeta «assets» faltan archivos de imagen: {{count}}. Los borradores muestran dónde falta una; vuelva a insertarla allí.',

  'back.all': 'No falta nada. Borradores recuperados: {{count}}.',
  'back.some': 'Borradores recuperados por completo: {{count}}.',
  'back.nothing': 'No se recuperó ningún borrador, y nada dice cuáles había.',

  lost: 'Estos borradores no se recuperaron por completo:',
  more: 'y {{count}} más',
  nameless: 'Un borrador cuyo titular se desconoce ({{id}})',
  'edits.between': 'Cambios que faltan: {{edits}}, hechos entre {{from}} y {{to}}.',
  'edits.until': 'Cambios que faltan: {{edits}}, hechos hasta {{to}}.',
  'edits.since': 'Cambios que faltan: {{edits}}, hechos después de {{from}}.',
  'edits.sometime': 'Cambios que faltan: {{edits}}.',
  notes: 'Faltan cambios en sus notas privadas.',
  'left.part': 'Lo demás está.',
  'left.text': 'Su texto sin formato está en un borrador nuevo.',
  'left.nothing': 'No se puede leer nada de él.',

  aside: 'Lo encontrado sigue intacto en la carpeta de datos {{folder}}: {{names}}',
}
