import type { packages as english } from '../../en/window/packages.ts'
import type { Same } from '../../same.ts'

export const packages: Same<typeof english> = {
  send: 'Als Paket senden',
  from: 'Von',
  note: 'Notiz',
  noteHelp: 'Für alle, die das Paket öffnen. Sie bleibt im Verlauf.',
  review: 'Dabei zur Abnahme geben',
  sources_zero: 'Mit vertraulichen Notizen zu Quellen (es gibt keine)',
  sources_one: 'Mit {{count}} vertraulichen Notiz zu Quellen',
  sources_other: 'Mit {{count}} vertraulichen Notizen zu Quellen',
  sourcesHelp: 'Ohne dieses Häkchen bleiben sie hier.',
  originals_zero: 'Mit den Originalbildern (es gibt keine)',
  originals_one: 'Mit {{count}} Originalbild',
  originals_other: 'Mit {{count}} Originalbildern',
  originalsHelp:
    'Originale verraten, wo, wann und womit sie aufgenommen wurden. Ohne dieses Häkchen gehen Bilder ohne diese Angaben mit.',
  holds: 'Das Paket enthält {{parts}}.',
  parts: {
    story: 'den Artikel mit seiner ganzen Entstehung',
    suggestions_one: '{{count}} Vorschlag',
    suggestions_other: '{{count}} Vorschläge',
    comments_one: '{{count}} Kommentar',
    comments_other: '{{count}} Kommentare',
    versions_one: '{{count}} Version',
    versions_other: '{{count}} Versionen',
    conflicts_one: '{{count}} offenen Konflikt',
    conflicts_other: '{{count}} offene Konflikte',
  },
  howToSend:
    'Verschicken Sie die Datei per Mail oder geben Sie sie weiter. Beide Seiten können weiterschreiben: Was zurückkommt, wird zusammengeführt, nichts geht verloren.',
  save: 'Paket sichern …',
  sending: 'Wird gepackt …',
  sent: '{{name}} ist gesichert. Schicken Sie die Datei an die Person, die übernimmt.',
  to: 'An',
  aFile: 'Eine Datei, zum Verschicken oder Weitergeben',
  sendNow: 'Senden',
  onlyTo: 'Nur {{name}} bekommt es, über die Redaktion.',
  notFiled: 'Der Artikel wird nicht abgegeben.',
  waits:
    'Dort wartet es, bis {{name}} es öffnet, höchstens {{days}} Tage. Beide Seiten können weiterschreiben: Was zurückkommt, wird zusammengeführt.',
  later:
    'Die Redaktion ist gerade nicht zu erreichen: Das Paket wartet auf diesem Computer und geht ab, sobald es kann.',
  sentTo: 'Das Paket ist unterwegs zu {{name}}. Der Eingang sagt, wann es geöffnet wurde.',
  sentLater:
    'Das Paket für {{name}} wartet auf diesem Computer und geht ab, sobald die Redaktion zu erreichen ist. Der Eingang sagt, wann es geöffnet wurde.',
  open_one: 'Paket öffnen',
  open_other: '{{count}} Pakete öffnen',
  reading: '{{name}} wird gelesen …',
  choose: '„{{headline}}“ öffnen',
  somebody: 'Jemand',
  withSources: 'Mit vertraulichen Notizen zu Quellen.',
  does: {
    new: 'Der Artikel ist noch nicht in Ihrer Bibliothek. Er wird mit seiner Entstehung hinzugefügt.',
    merge:
      'Sie haben diesen Artikel. Beide Fassungen werden zusammengeführt, Ihre wird als Version behalten, und wo sie einander widersprechen, wählen Sie.',
    known: 'Alles, was darin steht, haben Sie schon. Nichts wird geändert.',
    inBin:
      'Dieser Artikel liegt bei Ihnen im Papierkorb. Er wird herausgeholt, und beide Fassungen werden zusammengeführt.',
  },
  do: {
    new: 'Artikel hinzufügen',
    merge: 'Zusammenführen',
    known: 'Artikel öffnen',
    inBin: 'Wiederherstellen und zusammenführen',
  },
  opening: 'Wird geöffnet …',
  doAll_one: '{{count}} Paket öffnen',
  doAll_other: '{{count}} Pakete öffnen',
  opened: {
    added: '„{{headline}}“ wurde in die Bibliothek aufgenommen.',
    merged: '„{{headline}}“ wurde mit Ihrer Fassung zusammengeführt.',
    known: 'Nichts Neues: Alles aus dem Paket von „{{headline}}“ hatten Sie schon.',
  },
  suggesting: 'Vorschlagen ist an: Was Sie darin ändern, ist ein Vorschlag.',
  openedAll: '{{count}} Pakete geöffnet: {{added}} hinzugefügt, {{merged}} zusammengeführt, {{known}} ohne Neues.',
  conflicts_one: '{{count}} Konflikt ist beizulegen.',
  conflicts_other: '{{count}} Konflikte sind beizulegen.',
}
