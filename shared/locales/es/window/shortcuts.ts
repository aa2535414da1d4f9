import type { shortcuts as english } from '../../en/window/shortcuts.ts'
import type { Same } from '../../same.ts'

export const shortcuts: Same<typeof english> = {
  title: 'Atajos de teclado',
  inSettings: 'Cambiar los atajos de teclado…',
  search: 'Buscar un comando o sus teclas',
  noMatch: 'Ningún comando coincide. Borre una o dos letras.',
  none: 'sin atajo',
  change: '{{name}}: {{keys}}. Pulse para cambiarlo',
  press: 'Pulse las teclas…',
  keys: 'Escape lo deja como está, Retroceso quita el atajo.',
  reset: 'Devolver a {{name}} su atajo',
  resetAll: 'Restablecer todos los atajos',
  taken: '{{keys}} es de «{{name}}».',
  takeOver: 'Quedárselo',
  leave: 'Dejarlo',
  writes: 'Con esas teclas se escribe. Añada Control, Comando o Alt, o elija una tecla de función.',
  reserved: {
    text: '{{keys}} es lo mismo en todas partes: cortar, copiar, pegar, seleccionar todo. Elija otras teclas.',
    system: '{{keys}} es del sistema y nunca llega hasta aquí. Elija otras teclas.',
    browser: '{{keys}} es del navegador y nunca llega hasta aquí. Elija otras teclas.',
  },
}
