import type { versions as english } from '../en/versions.ts'
import type { Same } from '../same.ts'

export const versions: Same<typeof english> = {
  label: 'Versionen',
  keep: 'Version behalten',
  keepIt: 'Behalten',
  name: 'Name',
  nameHelp: 'Woran Sie sie erkennen, etwa „vor den Kürzungen“.',
  none: 'Noch keine Version. Eine wird bei jedem Wechsel des Status behalten, am Ende einer Schreibsitzung und wann immer Sie es wünschen.',
  now: 'Wie er jetzt ist',
  timeline: 'Zeitleiste',
  slider: 'Gezeigt wird',
  view: 'Ansicht',
  views: { alone: 'Für sich', inline: 'Verglichen, in einem Text', sides: 'Verglichen, nebeneinander' },
  against: 'Verglichen mit',
  restore: 'Wiederherstellen',
  copyHelp:
    'Jede Stelle lässt sich hier markieren und kopieren. Wiederherstellen ist eine Änderung wie jede andere: Sie lässt sich widerrufen.',
  loading: 'Der Verlauf wird gelesen …',
  same: 'Nichts unterscheidet sich.',
  before: 'Vorher',
  after: 'Nachher',
  lineEnd: 'Absatzende',
  movedAway: 'Von hier verschoben',
  movedHere: 'Hierher verschoben',
  reasons: {
    update: 'Als Aktualisierung veröffentlicht',
    correction: 'Als Berichtigung veröffentlicht',
    named: 'Mit Namen behalten',
    session: 'Ende einer Schreibsitzung',
    restore: 'Bevor eine ältere wiederhergestellt wurde',
    merge: 'Bevor ein Paket eingefügt wurde',
    merged: 'Nachdem ein Paket eingefügt wurde',
    takeBack: 'Bevor eine Zusammenführung zurückgenommen wurde',
    takenBack: 'Nachdem eine Zusammenführung zurückgenommen wurde',
    replace: 'Bevor etwas ersetzt wurde',
  },
}
