import type { packages as english } from '../../en/window/packages.ts'
import type { Same } from '../../same.ts'

export const packages: Same<typeof english> = {
  send: 'Enviar como paquete',
  from: 'De',
  note: 'Nota',
  noteHelp: 'Para quien lo abra. Se conserva en el historial.',
  review: 'Pasarlo a «En revisión» a la vez',
  sources_zero: 'Con notas privadas sobre fuentes (no hay)',
  sources_one: 'Con {{count}} nota privada sobre fuentes',
  sources_other: 'Con {{count}} notas privadas sobre fuentes',
  sourcesHelp: 'Se quedan aquí si no marca esta casilla.',
  originals_zero: 'Con las imágenes originales (no hay)',
  originals_one: 'Con {{count}} imagen original',
  originals_other: 'Con {{count}} imágenes originales',
  originalsHelp:
    'Los originales dicen dónde, cuándo y con qué se tomaron. Si no marca esta casilla, las imágenes van sin esos datos.',
  holds: 'El paquete contiene {{parts}}.',
  parts: {
    story: 'el artículo con todo su historial',
    suggestions_one: '{{count}} sugerencia',
    suggestions_other: '{{count}} sugerencias',
    comments_one: '{{count}} hilo de comentarios',
    comments_other: '{{count}} hilos de comentarios',
    versions_one: '{{count}} versión',
    versions_other: '{{count}} versiones',
    conflicts_one: '{{count}} conflicto abierto',
    conflicts_other: '{{count}} conflictos abiertos',
  },
  howToSend:
    'Envíe el archivo por correo o llévelo en mano. Ambos pueden seguir escribiendo: lo que vuelva se fusiona, y no se pierde nada.',
  save: 'Guardar paquete…',
  sending: 'Empaquetando…',
  sent: '{{name}} está guardado. Envíelo a quien siga con ello.',
  to: 'Para',
  aFile: 'Un archivo, para enviar o llevar en mano',
  sendNow: 'Enviar',
  onlyTo: 'Solo lo recibe {{name}}, a través de la redacción.',
  notFiled: 'El artículo no se entrega a ninguna sección.',
  waits:
    'El paquete espera en la redacción a que {{name}} lo abra, como máximo {{days}} días. Ambos pueden seguir escribiendo: lo que vuelva se fusiona.',
  later:
    'Ahora no se puede contactar con la redacción: el paquete espera en este ordenador y saldrá en cuanto sea posible.',
  sentTo: 'El paquete va de camino a {{name}}. La bandeja de entrada dirá cuándo se abrió.',
  sentLater:
    'El paquete para {{name}} espera en este ordenador y saldrá en cuanto se pueda contactar con la redacción. La bandeja de entrada dirá cuándo se abrió.',
  open_one: 'Abrir paquete',
  open_other: 'Abrir {{count}} paquetes',
  reading: 'Leyendo {{name}}…',
  choose: 'Abrir «{{headline}}»',
  somebody: 'Alguien',
  withSources: 'Con notas privadas sobre fuentes.',
  does: {
    new: 'El artículo aún no está en su biblioteca. Se añade con su historial.',
    merge:
      'Usted tiene este artículo. Se fusionan ambas versiones, se guarda una de la suya, y donde se contradigan elige usted.',
    known: 'Usted tiene todo lo que contiene. No cambiará nada.',
    inBin: 'Usted tiene este artículo en la papelera. Sale de ella y se fusionan ambas versiones.',
  },
  do: { new: 'Añadir artículo', merge: 'Fusionar', known: 'Abrir artículo', inBin: 'Restaurar y fusionar' },
  opening: 'Abriendo…',
  doAll_one: 'Abrir {{count}} paquete',
  doAll_other: 'Abrir {{count}} paquetes',
  opened: {
    added: '«{{headline}}» se ha añadido a su biblioteca.',
    merged: '«{{headline}}» se ha fusionado con su versión.',
    known: 'Nada nuevo: usted tenía todo lo que hay en el paquete de «{{headline}}».',
  },
  suggesting: 'Está sugiriendo: lo que cambie en él es una sugerencia.',
  openedAll: '{{count}} paquetes abiertos: {{added}} añadidos, {{merged}} fusionados, {{known}} sin nada nuevo.',
  conflicts_one: 'Queda {{count}} conflicto por resolver.',
  conflicts_other: 'Quedan {{count}} conflictos por resolver.',
}
