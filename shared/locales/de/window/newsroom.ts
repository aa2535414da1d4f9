import type { newsroom as english } from '../../en/window/newsroom.ts'
import type { Same } from '../../same.ts'

export const newsroom: Same<typeof english> = {
  join: 'Einer Redaktion beitreten',
  private:
    'Ihre Entwürfe bleiben bei Ihnen. Nur was Sie an ein Ressort abgeben, geht in die Redaktion; schreiben können Sie jederzeit ohne sie.',
  address: 'Adresse',
  addressHelp: 'Sie steht in Ihrer Einladung. Sie können hier auch deren ganze Zeile einfügen.',
  invitation: 'Einladung',
  invitationHelp: 'Sie gilt einmal, für diesen Computer.',
  device: 'Name dieses Computers',
  deviceHelp:
    'Damit Sie und die Administratoren Ihre Geräte unterscheiden können. Bleibt das Feld leer, gilt der Name des Computers.',
  signInWith: 'Mit {{name}} anmelden',
  signInOr: 'Oder geben Sie unten eine Einladung ein.',
  signInShown:
    'Melden Sie sich im Browser an. Bestätigen Sie dort nur dann, dass dieser Computer Ihrer ist, wenn er diesen Code zeigt:',
  signInOpen: 'Die Seite im Browser öffnen',
  joinNow: 'Beitreten',
  joining: 'Beitritt läuft …',
  joined: 'Sie gehören jetzt zu {{name}}. „Abgeben an …“ im Menü Abnahme gibt einen Artikel an sein Ressort.',
  leave: '{{name}} verlassen?',
  leaveStays_zero: 'Ihre Entwürfe bleiben auf diesem Computer, wie sie sind.',
  leaveStays_one:
    'Ihre Entwürfe bleiben auf diesem Computer, wie sie sind; {{count}} Artikel, der in der Redaktion ist, bekommt nichts mehr von dem, was andere schreiben.',
  leaveStays_other:
    'Ihre Entwürfe bleiben auf diesem Computer, wie sie sind; {{count}} Artikel, die in der Redaktion sind, bekommen nichts mehr von dem, was andere schreiben.',
  leaveUnsent_one: 'In {{count}} Artikel wurde etwas nie gesendet: Die Redaktion hat es nicht.',
  leaveUnsent_other: 'In {{count}} Artikeln wurde etwas nie gesendet: Die Redaktion hat es nicht.',
  leavePackages_one: '{{count}} Paket wurde nie gesendet: Wer es bekommen soll, bekommt es nicht.',
  leavePackages_other: '{{count}} Pakete wurden nie gesendet: Wer sie bekommen soll, bekommt sie nicht.',
  leaveAgain: 'Um zurückzukommen, brauchen Sie eine neue Einladung.',
  leaveNow: 'Verlassen',
  left_zero: 'Sie haben die Redaktion verlassen. Alles, was Sie geschrieben haben, ist dort und hier.',
  left_one:
    'Sie haben die Redaktion verlassen. In {{count}} Artikel hat etwas sie nie erreicht; hier liegt er wie zuvor.',
  left_other:
    'Sie haben die Redaktion verlassen. In {{count}} Artikeln hat etwas sie nie erreicht; hier liegen sie wie zuvor.',
  file: 'An ein Ressort abgeben',
  desk: 'Ressort',
  fileHelp:
    'Von da an haben die Leute dieses Ressorts den Artikel, mit Verlauf, Kommentaren und Fassungen, und was der eine schreibt, hat auch der andere. Private Notizen zu Quellen bleiben hier.',
  filedAt: 'Er ist an {{desk}} abgegeben.',
  fileNow: 'Abgeben',
  filed: 'Der Artikel ist an {{desk}} abgegeben.',
  noDesks: 'Ihre Rolle in der Redaktion gibt keine Artikel ab. Ein Administrator kann das ändern.',
  here: 'Auch offen bei {{names}}',
  keptHint: 'Alles in diesem Artikel ist auf diesem Computer und in der Redaktion, abgegeben an {{desk}}.',
  offline: 'Offline',
  offlineHint:
    'Alles, was Sie geschrieben haben, ist in der Redaktion, abgegeben an {{desk}}. Was andere inzwischen schreiben, kommt, sobald sie zu erreichen ist.',
  waiting: 'Noch nicht in der Redaktion',
  waitingHint: 'Was Sie zuletzt geschrieben haben, ist auf diesem Computer und noch nicht in der Redaktion.',
  sinceHint: 'Was Sie seit {{time}} geschrieben haben, ist auf diesem Computer und noch nicht in der Redaktion.',
  onlyHere: 'Nur auf diesem Computer',
  aside_one:
    '{{count}} Änderung, die aus der Redaktion kam, kann dieses Lede nicht übernehmen; sie liegt beiseite und steht nicht im Artikel.',
  aside_other:
    '{{count}} Änderungen, die aus der Redaktion kamen, kann dieses Lede nicht übernehmen; sie liegen beiseite und stehen nicht im Artikel.',
  follow: '{{name}} folgen',
  unfollow: '{{name}} nicht mehr folgen',
  following: 'Sie folgen {{name}}: Dieses Fenster geht mit, bis Sie schreiben, klicken, blättern oder Esc drücken.',
  followStop: 'Nicht mehr folgen',
  followAway: 'Sie folgen {{name}}, gerade in keinem Artikel zu sehen.',
  followEnded: 'Sie folgen {{name}} nicht mehr.',
  followLost: 'Sie folgen {{name}} nicht mehr: gerade in keinem Artikel zu sehen.',
  legal: {
    hold: {
      title: 'Rechtliche Sperre',
      help: 'Bis sie aufgehoben ist, wird nichts von diesem Artikel veröffentlicht, exportiert, gedruckt oder weitergegeben, in keinem Ressort. Schreiben lässt sich an ihm weiter.',
      now: 'Sperren',
      done: 'Der Artikel ist gesperrt.',
    },
    lift: {
      title: 'Rechtliche Sperre aufheben',
      help: 'Danach lässt sich der Artikel wieder veröffentlichen und weitergeben.',
      now: 'Aufheben',
      done: 'Die rechtliche Sperre ist aufgehoben.',
    },
  },
  holdReason: 'Grund',
  holdReasonHelp: 'Er bleibt bei der Sperre; alle, die den Artikel haben, lesen ihn.',
  held: {
    standing:
      'Rechtliche Sperre von {{name}} seit {{time}}: „{{reason}}“ Nichts von dem Artikel erscheint oder geht hinaus, bis sie aufgehoben ist.',
    waiting:
      'Rechtliche Sperre von {{name}} seit {{time}}: „{{reason}}“ Sie gilt auf diesem Computer; die Redaktion hat sie noch nicht.',
    refused: 'Die Redaktion hat die rechtliche Sperre vom {{time}} abgelehnt: „{{reason}}“ Sie sperrt nichts. {{why}}',
    forget: 'Verstanden',
    lift: 'Aufheben …',
  },
  presence:
    'Anderen in der Redaktion zeigen, welchen Artikel ich offen habe und wo ich darin bin; sonst sehe ich auch nicht, wo sie sind',
}
