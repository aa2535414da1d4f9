import type { palette as english } from '../../en/window/palette.ts'
import type { Same } from '../../same.ts'

export const palette: Same<typeof english> = {
  title: 'Paleta de comandos',
  placeholder: '¿Qué quiere hacer?',
  none: 'Ningún comando coincide. Borre una o dos letras.',
  help: 'Ningún comando se llama así. La lista de atajos recoge todos los comandos por menús.',
  drafts: {
    title: 'Ir a un borrador',
    placeholder: 'Titular, slug o palabras del texto',
    hint: 'Intro lo abre; {{keys}}, al lado del borrador activo.',
    none: 'Ningún borrador coincide. Borre una o dos letras.',
    empty: 'La biblioteca está vacía.',
  },
  languages: {
    title: 'Idioma de la interfaz',
    placeholder: 'Un idioma, por su propio nombre o por el que usted le da',
    none: 'Ningún idioma coincide. Borre una o dos letras.',
  },
}
