import type { merge as english } from '../en/merge.ts'
import type { Same } from '../same.ts'

export const merge: Same<typeof english> = {
  none: 'Keine Konflikte. Wo zwei Fassungen eines Artikels einander beim Zusammenführen widersprechen, stehen hier beide Lesarten.',
  count_zero: 'Alle Konflikte sind beigelegt.',
  count_one: '{{count}} Konflikt ist offen',
  count_other: '{{count}} Konflikte sind offen',
  help: '{{next}} führt zum nächsten; Pfeiltasten wählen, die Eingabetaste legt ihn bei, Escape führt in den Text. „Rückgängig“ öffnet ihn wieder.',
  list: 'Konflikte',
  conflict: 'Konflikt: {{where}}',
  inText: 'Im Text',
  go: 'Im Artikel zeigen',
  stands: 'Jetzt:',
  nothing: 'nichts',
  choose: 'Was im Artikel stehen soll',
  take: 'Wie bei {{name}}',
  choices: { proposed: 'Beide Änderungen zusammen', both: 'Beides nacheinander', asIs: 'So lassen' },
  short: { proposed: 'Beide Änderungen', both: 'Beides', asIs: 'So lassen' },
  copy: { one: '{{name}} (erste Fassung)', other: '{{name}} (zweite Fassung)' },
  somebody: 'Jemand',
  settled_one: '{{count}} beigelegt',
  settled_other: '{{count}} beigelegt',
  banner_one: '{{count}} Konflikt zwischen den Fassungen von {{names}} ist offen.',
  banner_other: '{{count}} Konflikte zwischen den Fassungen von {{names}} sind offen.',
  settle: 'Beilegen',
  mark: 'Konflikt: Eine Seite hat hier etwas',
  onField: 'Konflikt: {{field}}',
}
