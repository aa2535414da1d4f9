import type { pages as english } from '../en/pages.ts'

export const pages: Readonly<Record<keyof typeof english, readonly [title: string, what: string]>> = {
  noAccess: [
    'A esta dirección le falta su clave',
    'Abra Lede con la dirección completa que muestra el terminal. Sirve una sola vez, para que nadie más entre con ella. Si ya se usó en otro navegador, cierre Lede y vuelva a iniciarlo: mostrará otra.',
  ],
  foreignHost: ['Desde aquí no', 'Lede solo responde en este ordenador, en 127.0.0.1 o localhost.'],
  foreignOrigin: ['Desde aquí no', 'La página de otro sitio web ha llamado a Lede. No recibe nada.'],
  notBuilt: [
    'La interfaz aún no está construida',
    'Ejecute «npm run build:renderer» en la carpeta de Lede y recargue esta página.',
  ],
  failed: [
    'No se ha podido mostrar esta página',
    'El terminal en el que funciona Lede dice por qué. Recargue la página; si no sirve, cierre Lede y vuelva a iniciarlo. No se ha perdido nada de lo escrito.',
  ],
  notFound: ['Aquí no hay nada', 'Lede no tiene ninguna página con este nombre.'],
}
