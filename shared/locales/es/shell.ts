import type { shell as english } from '../en/shell.ts'

export const shell: Record<keyof typeof english, string> = {
  'closing.message': 'Algunos de sus cambios aún no están guardados.',
  'closing.kept':
    'El servicio de Lede no responde. Se conservan en el almacenamiento de esta ventana, en este ordenador, y se guardarán cuando vuelva a abrir Lede.',
  'closing.lost': 'Lede se cerrará solo en cuanto lo estén. Si lo cierra ahora, se perderán.',
  'closing.stay': 'Seguir escribiendo',
  'closing.close': 'Cerrar',
  'closing.discard': 'Cerrar y perderlos',

  'desk.failed': 'Lede no puede abrir su biblioteca.',
  'desk.again': 'Intentar de nuevo',
  'desk.quit': 'Salir',

  'window.gone': 'La ventana ha dejado de funcionar.',
  'window.goneDetail':
    'Todo lo que aparecía como guardado está guardado, y lo demás se conserva. Lede puede volver a abrir la ventana y seguir guardando allí.',
  'window.again': 'Volver a abrir',

  'files.stories': 'Artículos (paquetes de Lede, documentos de Word, texto, Lede JSON, páginas)',
  'files.package': 'Paquete de Lede',
  'files.all': 'Todos los archivos',
  'files.chooseFolder': 'Exportar aquí',

  'spelling.none': 'Sin sugerencias',
  'spelling.learn': 'Añadir al diccionario',

  'menu.window': 'Ventana',
  untitled: 'Sin titular todavía',
  about: 'Acerca de Lede',
  services: 'Servicios',
  hide: 'Ocultar Lede',
  hideOthers: 'Ocultar otros',
  unhide: 'Mostrar todo',
  quit: 'Salir de Lede',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  pasteAndMatchStyle: 'Pegar sin formato',
  selectAll: 'Seleccionar todo',
  resetZoom: 'Ventana a su tamaño',
  zoomIn: 'Ampliar la ventana',
  zoomOut: 'Reducir la ventana',
  minimize: 'Minimizar',
  zoom: 'Zoom',
  front: 'Traer todo al frente',
  reload: 'Recargar',
  toggleDevTools: 'Herramientas de desarrollo',
}
