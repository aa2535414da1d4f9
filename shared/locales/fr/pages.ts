import type { pages as english } from '../en/pages.ts'

export const pages: Readonly<Record<keyof typeof english, readonly [title: string, what: string]>> = {
  noAccess: [
    'Il manque sa clé à cette adresse',
    'Ouvrez Lede avec l’adresse complète que montre le terminal. Elle sert une seule fois, pour que personne d’autre n’entre avec elle. Si elle a déjà servi dans un autre navigateur, fermez Lede et relancez-le : il en montrera une nouvelle.',
  ],
  foreignHost: ['Pas d’ici', 'Lede ne répond que sur cet ordinateur, à 127.0.0.1 ou localhost.'],
  foreignOrigin: ['Pas d’ici', 'La page d’un autre site a demandé Lede. Elle n’obtient rien.'],
  notBuilt: [
    'L’interface n’est pas encore construite',
    'Lancez « npm run build:renderer » dans le dossier de Lede, puis rechargez cette page.',
  ],
  failed: [
    'Cette page n’a pas pu être affichée',
    'Le terminal où tourne Lede dit pourquoi. Rechargez la page ; si cela n’aide pas, fermez Lede et relancez-le. Rien de ce que vous avez écrit n’est perdu.',
  ],
  notFound: ['Il n’y a rien ici', 'Lede n’a pas de page de ce nom.'],
}
