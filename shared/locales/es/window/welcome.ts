import type { welcome as english } from '../../en/window/welcome.ts'
import type { Same } from '../../same.ts'

export const welcome: Same<typeof english> = {
  title: 'Empiece su primer artículo',
  intro:
    'Lede funciona sin red. Todo se queda en este ordenador, y lo que escribe está en el disco un instante después.',
  back: '¿Y ahora?',
  ways: {
    'article.new': 'Escribir desde cero, empezando por el titular.',
    'wire.paste': 'Pegue entera la página de una agencia: Lede encuentra en ella el artículo.',
    'file.open':
      'Teletipos, artículos de agencia (ninjs, NITF, NewsML-G2), documentos de Word, paquetes, Lede JSON o páginas exportadas por Lede. También se pueden arrastrar aquí.',
    'template.new': 'Empezar como otros artículos de este tipo.',
    'sample.open': 'Un artículo local breve que lo tiene todo, para echar un vistazo.',
  },
  recent: 'Cambiados hace poco',
}
