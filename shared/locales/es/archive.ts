export const archive = {
  title: 'Qué ha sido de {{name}}',
  found: 'Noticias: {{count}}',
  made: 'Nuevas en la biblioteca: {{count}}',
  known: 'Ya en la biblioteca: {{count}}',
  failed: 'No se pudieron leer: {{count}}',
  pictures: 'Imágenes incorporadas: {{count}}',
  toldTitle: 'Lo que no se entendió o se dejó fuera',
  failedTitle: 'Noticias que no se pudieron leer',
  nothing: 'Se entendió todo.',
  line: '{{what}}: {{count}}',
  named: '{{what}} «{{name}}»: {{count}}',
  places: 'por ejemplo {{places}}',
}
