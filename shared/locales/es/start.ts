import type { start as english } from '../en/start.ts'

export const start: { [Key in keyof typeof english]: string } = {
  building: 'Construyendo Lede…',
  fetching: 'Descargando Electron, una sola vez…',
  noDisplay: 'No hay pantalla: Lede se abre {{where}}.',
  notFetched: 'No se ha podido descargar Electron ({{why}}): Lede se abre {{where}}.',
  noNetwork: 'no hay red, o ninguna que conozca {{host}}',
  noAnswer: '{{host}} no responde',
  untrusted: 'aquí no se confía en el certificado de {{host}}',
  answered: '{{host}} respondió con {{status}}',
  slow: 'pasados {{minutes}} minutos aún no estaba',
  noRoom: 'no queda sitio en el disco',
  noWriting: 'no se puede escribir en su carpeta',
  spoilt: 'lo que llegó no es lo que se publicó',
  said: 'su instalador dice: «{{line}}»',
  unsaid: 'su instalador no dice por qué',
  notStarted: 'Electron no ha podido arrancar: Lede se abre {{where}}.',
  noWindow:
    'Chromium no ha podido abrir su ventana: Lede está en esta dirección, para cualquier navegador de este ordenador.',
  chromium: 'en una ventana de Chromium',
  browser: 'en su navegador',
  address: 'en esta dirección',
  stop: 'Ctrl+C para terminar.',
}
