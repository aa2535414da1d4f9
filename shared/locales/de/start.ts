import type { start as english } from '../en/start.ts'

export const start: { [Key in keyof typeof english]: string } = {
  building: 'Lede wird gebaut …',
  fetching: 'Electron wird geholt, einmal …',
  noDisplay: 'Es gibt keinen Bildschirm: Lede öffnet sich stattdessen {{where}}.',
  notFetched: 'Electron war nicht zu bekommen ({{why}}): Lede öffnet sich stattdessen {{where}}.',
  noNetwork: 'es gibt kein Netz, oder keines, das {{host}} kennt',
  noAnswer: '{{host}} antwortet nicht',
  untrusted: 'dem Zertifikat von {{host}} wird hier nicht vertraut',
  answered: '{{host}} antwortete mit {{status}}',
  slow: 'nach {{minutes}} Minuten war es nicht da',
  noRoom: 'auf der Platte ist kein Platz',
  noWriting: 'in seinen Ordner darf nicht geschrieben werden',
  spoilt: 'was kam, ist nicht, was veröffentlicht wurde',
  said: 'sein Installationsprogramm sagt „{{line}}“',
  unsaid: 'sein Installationsprogramm sagt nicht, warum',
  notStarted: 'Electron ließ sich nicht starten: Lede öffnet sich stattdessen {{where}}.',
  noWindow:
    'Chromium konnte sein Fenster nicht öffnen: Lede ist unter dieser Adresse, für jeden Browser auf diesem Computer.',
  chromium: 'in einem Chromium-Fenster',
  browser: 'im Browser',
  address: 'unter dieser Adresse',
  stop: 'Beenden mit Strg+C.',
}
