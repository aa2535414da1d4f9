import type { start as english } from '../en/start.ts'

export const start: { [Key in keyof typeof english]: string } = {
  building: 'Construction de Lede…',
  fetching: 'Téléchargement d’Electron, une seule fois…',
  noDisplay: 'Il n’y a pas d’écran : Lede s’ouvre {{where}}.',
  notFetched: 'Electron n’a pas pu être téléchargé ({{why}}) : Lede s’ouvre {{where}}.',
  noNetwork: 'il n’y a pas de réseau, ou aucun qui connaisse {{host}}',
  noAnswer: '{{host}} ne répond pas',
  untrusted: 'le certificat de {{host}} n’est pas reconnu ici',
  answered: '{{host}} a répondu {{status}}',
  slow: 'il n’était toujours pas là au bout de {{minutes}} minutes',
  noRoom: 'il n’y a plus de place sur le disque',
  noWriting: 'on ne peut pas écrire dans son dossier',
  spoilt: 'ce qui est arrivé n’est pas ce qui a été publié',
  said: 'son installateur dit : « {{line}} »',
  unsaid: 'son installateur ne dit pas pourquoi',
  notStarted: 'Electron n’a pas pu démarrer : Lede s’ouvre {{where}}.',
  noWindow: 'Chromium n’a pas pu ouvrir sa fenêtre : Lede est à cette adresse, pour tout navigateur de cet ordinateur.',
  chromium: 'dans une fenêtre de Chromium',
  browser: 'dans votre navigateur',
  address: 'à cette adresse',
  stop: 'Ctrl+C pour arrêter.',
}
