import type { newsroom as english } from '../../en/window/newsroom.ts'
import type { Same } from '../../same.ts'

export const newsroom: Same<typeof english> = {
  join: 'Unirse a una redacción',
  private:
    'Sus borradores siguen siendo solo suyos. A la redacción únicamente va lo que entregue a una sección; puede escribir sin ella en cualquier momento.',
  address: 'Dirección',
  addressHelp: 'Tal como la tiene quien le invitó. Puede pegar aquí toda su línea.',
  invitation: 'Invitación',
  invitationHelp: 'Vale una sola vez, para este ordenador.',
  device: 'Nombre de este ordenador',
  deviceHelp:
    'Para que usted y los administradores distingan sus dispositivos. Si se deja vacío, es el del propio ordenador.',
  signInWith: 'Iniciar sesión con {{name}}',
  signInOr: 'O introduzca abajo una invitación.',
  signInShown: 'Inicie sesión en el navegador. Confirme allí que este ordenador es suyo solo si muestra este código:',
  signInOpen: 'Abrir la página en el navegador',
  joinNow: 'Unirse',
  joining: 'Uniéndose…',
  joined: 'Se ha unido a {{name}}. «Entregar a…», en el menú Revisión, lleva un artículo a su sección.',
  leave: '¿Salir de {{name}}?',
  leaveStays_zero: 'Sus borradores se quedan en este ordenador tal como están.',
  leaveStays_one:
    'Sus borradores se quedan en este ordenador tal como están; {{count}} artículo que está en la redacción ya no recibirá nada de lo que escriban otros.',
  leaveStays_other:
    'Sus borradores se quedan en este ordenador tal como están; {{count}} artículos que están en la redacción ya no recibirán nada de lo que escriban otros.',
  leaveUnsent_one: 'En {{count}} artículo hay algo que nunca se envió: la redacción no lo tiene.',
  leaveUnsent_other: 'En {{count}} artículos hay algo que nunca se envió: la redacción no lo tiene.',
  leavePackages_one: '{{count}} paquete nunca se envió: su destinatario no lo recibirá.',
  leavePackages_other: '{{count}} paquetes nunca se enviaron: sus destinatarios no los recibirán.',
  leaveAgain: 'Para volver necesitará una invitación nueva.',
  leaveNow: 'Salir',
  left_zero: 'Ha salido de la redacción. Todo lo que había escrito está allí, y también aquí.',
  left_one: 'Ha salido de la redacción. En {{count}} artículo hay algo que nunca le llegó; aquí sigue como estaba.',
  left_other:
    'Ha salido de la redacción. En {{count}} artículos hay algo que nunca le llegó; aquí siguen como estaban.',
  file: 'Entregar a una sección',
  desk: 'Sección',
  fileHelp:
    'Desde ese momento, el equipo de esta sección tiene el artículo, con su historial, sus comentarios y sus versiones, y lo que escriba cualquiera lo tienen todos. Las notas privadas sobre fuentes se quedan aquí.',
  filedAt: 'Está entregado a {{desk}}.',
  fileNow: 'Entregar',
  filed: 'El artículo está entregado a {{desk}}.',
  noDesks: 'Su función en la redacción no permite entregar artículos. Un administrador puede cambiarlo.',
  here: 'Abierto también por {{names}}',
  keptHint: 'Todo lo de este artículo está en este ordenador y en la redacción, entregado a {{desk}}.',
  offline: 'Sin conexión',
  offlineHint:
    'Todo lo que ha escrito está en la redacción, entregado a {{desk}}. Lo que escriban otros entretanto llegará cuando haya conexión con ella.',
  waiting: 'Aún no en la redacción',
  waitingHint: 'Lo último que ha escrito está en este ordenador y aún no en la redacción.',
  sinceHint: 'Lo que ha escrito desde el {{time}} está en este ordenador y aún no en la redacción.',
  onlyHere: 'Solo en este ordenador',
  aside_one:
    'Este Lede no puede incorporar {{count}} cambio que llegó de la redacción; se ha guardado aparte y no está en el artículo.',
  aside_other:
    'Este Lede no puede incorporar {{count}} cambios que llegaron de la redacción; se han guardado aparte y no están en el artículo.',
  follow: 'Seguir a {{name}}',
  unfollow: 'Dejar de seguir a {{name}}',
  following:
    'Sigue a {{name}}: esta ventana va adonde va {{name}} hasta que escriba, haga clic, se desplace o pulse Esc.',
  followStop: 'Dejar de seguir',
  followAway: 'Sigue a {{name}}, que en este momento no muestra ningún artículo.',
  followEnded: 'Ya no sigue a {{name}}.',
  followLost: 'Ya no sigue a {{name}}: ahora no se le ve en ningún artículo.',
  legal: {
    hold: {
      title: 'Bloqueo legal',
      help: 'Hasta que se levante, nada de este artículo se publica, exporta, imprime ni entrega, en ninguna sección. Se puede seguir escribiendo en él.',
      now: 'Bloquear',
      done: 'El artículo está bloqueado.',
    },
    lift: {
      title: 'Levantar el bloqueo legal',
      help: 'Después el artículo podrá publicarse y entregarse de nuevo.',
      now: 'Levantar',
      done: 'El bloqueo legal se ha levantado.',
    },
  },
  holdReason: 'Motivo',
  holdReasonHelp: 'Queda con el bloqueo, y lo lee todo el que tiene el artículo.',
  held: {
    standing:
      'Bloqueo legal de {{name}} desde el {{time}}: «{{reason}}» Nada del artículo se publica ni sale hasta que se levante.',
    waiting:
      'Bloqueo legal de {{name}} desde el {{time}}: «{{reason}}» Vale en este ordenador; la redacción aún no lo tiene.',
    refused: 'La redacción rechazó el bloqueo legal del {{time}}: «{{reason}}» No bloquea nada. {{why}}',
    forget: 'Entendido',
    lift: 'Levantar…',
  },
  presence:
    'Mostrar a los demás de la redacción qué artículo tengo abierto y dónde estoy en él; si no, tampoco veo dónde están',
}
