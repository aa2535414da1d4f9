import type { comments as english } from '../../en/window/review-comments.ts'
import type { Same } from '../../same.ts'

export const comments: Same<typeof english> = {
  margin: 'Comentarios al lado del texto',
  filter: { label: 'Qué comentarios', open: 'Abiertos', resolved: 'Resueltos', gone: 'Sin texto' },
  none: {
    open: 'No hay comentarios abiertos. Seleccione un pasaje, o vaya a un campo, y pulse {{shortcut}}; sin lo uno ni lo otro, el comentario es sobre todo el artículo.',
    resolved: 'Aún no se ha resuelto nada.',
    gone: 'Todos los pasajes comentados siguen en el texto.',
  },
  add: 'Comentar el artículo',
  on: {
    story: 'Sobre todo el artículo',
    field: 'Sobre «{{field}}»',
    text: '«{{quote}}»',
    gone: 'Ya no está en el texto: «{{quote}}»',
  },
  thread: 'Comentario de {{name}}: {{text}}',
  removed: 'Este comentario se ha eliminado.',
  people: 'Personas de la redacción',
  new: 'Comentario nuevo',
  reply: 'Responder',
  send: 'Comentar',
  discard: 'Desechar',
  replies_one: '{{count}} respuesta',
  replies_other: '{{count}} respuestas',
  resolve: 'Resolver',
  reopen: 'Reabrir',
  remove: 'Eliminar el comentario de {{name}}',
  onField_one: '{{count}} comentario sobre «{{field}}»',
  onField_other: '{{count}} comentarios sobre «{{field}}»',
}
