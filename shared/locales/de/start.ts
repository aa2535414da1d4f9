import type { start as english } from '../en/start.ts'

export const start: { [Key in keyof typeof english]: string } = {
  building: 'Lede wird gebaut …',
  fetching: 'Electron wird geholt, einmal …',
  noDisplay: 'Es gibt keinen Bildschirm: Lede öffnet sich stattdessen {{where}}.',
  notFetched: 'Electron war nicht zu bekommen: Lede öffnet sich stattdessen {{where}}.',
  notStarted: 'Electron ließ sich nicht starten: Lede öffnet sich stattdessen {{where}}.',
  chromium: 'in einem Chromium-Fenster',
  browser: 'im Browser',
  address: 'unter dieser Adresse',
  stop: 'Beenden mit Strg+C.',
}
