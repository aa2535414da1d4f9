import type { ProblemCode } from '#shared/publish/problem.ts'

export const problems: Readonly<Record<ProblemCode, string>> = {
  noHeadline: 'Der Titel fehlt.',
  newer: 'Der Artikel wurde mit einem neueren Lede geschrieben: Aktualisieren Sie Lede, um ihn hinauszugeben.',
  noBody: 'Der Text fehlt.',
  noPublicationTime: 'Die Veröffentlichungszeit fehlt.',
  noTimeZone: 'Die Veröffentlichungszeit hat keine Zeitzone.',
  noDateline: 'Die Ortsmarke fehlt.',
  noByline: 'Die Autorenzeile fehlt.',
  noCategory: 'Das Ressort fehlt.',
  noCanonicalUrl: 'Die kanonische URL fehlt.',
  noPublisher: 'In den Einstellungen ist kein Herausgeber genannt.',
  imageMissing:
    'Bilder, die nicht in dieser Bibliothek sind: {{count}}. Fügen Sie sie erneut ein oder entfernen Sie sie.',
  noAlt: 'Bilder ohne Alternativtext: {{count}}.',
  noCredit: 'Bilder ohne Bildnachweis: {{count}}.',
  positionRemoved:
    'Bilder, deren Daten den Aufnahmeort nennen: {{count}}. Die exportierten Dateien enthalten ihn nicht.',
  credentialsLost:
    'Bilder mit Content Credentials: {{count}}. Die exportierten Dateien enthalten sie nicht; „Original exportieren“ gibt sie, wie sie kamen.',
  usageForbidden: 'Die Nutzungsbedingungen von Bildern untersagen ihre Verwendung: {{words}} ({{count}}).',
  usageRanOut: 'Das Recht, Bilder zu verwenden, ist abgelaufen: {{words}} ({{count}}).',
  badPublicationTime: 'Die Veröffentlichungszeit gibt es nicht.',
  badTimeZone: 'Die Zeitzone gibt es nicht.',
  badDatelineDate: 'Das Datum der Ortsmarke gibt es nicht.',
  badCanonicalUrl: 'Die kanonische URL ist keine http- oder https-Adresse.',
  badLanguage: 'Die Sprache des Artikels ist kein Sprachkürzel.',
  tooLong: '{{field}}: zu lang (höchstens {{limit}} Zeichen).',
  embargoed: 'Gesperrt bis {{until}}.',
  approvalVoid: 'Geändert seit der Freigabe durch {{by}} am {{at}}.',
  notApproved:
    'Der Artikel ist nicht freigegeben, und die Redaktion lässt nichts anderes hinaus. Geben Sie ihn zuerst frei.',
  changedSincePublication:
    'Geändert seit der Veröffentlichung am {{at}} durch {{by}}. Veröffentlichen Sie es als Aktualisierung oder Berichtigung.',
  embargoUnclear: 'Das Ende der Sperrfrist ist kein Zeitpunkt. Berichtigen Sie es zuerst.',
  ownApproval:
    'Freigegeben von {{by}} am {{at}}, deren oder dessen eigener Artikel es ist. Die Redaktion verlangt die Freigabe durch jemand anderen.',
  ownStory:
    'Das ist Ihr eigener Artikel: Sie haben ihn zur Abnahme gegeben oder das meiste davon geschrieben. Freigeben muss ihn jemand anderes.',
  nameless:
    'Niemand weiß, wer Sie sind. Nennen Sie zuerst in den Einstellungen Ihren Namen: Hier gibt niemand den eigenen Artikel frei.',
  conflicts: 'Offene Konflikte einer Zusammenführung ({{count}}): {{names}}.',
  checks: 'Die Prüfungen haben Fehler gefunden ({{count}}): {{rules}}. {{quotes}}',
  legalHold:
    'Rechtliche Sperre von {{by}} seit {{at}}: „{{reason}}“ Nichts davon erscheint oder geht hinaus, bis sie aufgehoben ist.',
  mayNotApprove: 'Ihre Rolle in der Redaktion gibt Artikel dieses Ressorts nicht frei. Fragen Sie einen Redakteur.',
  mayNotPublish:
    'Ihre Rolle in der Redaktion veröffentlicht keine Artikel dieses Ressorts. Fragen Sie einen Redakteur.',
  spiked: 'Dieser Artikel wurde verworfen.',
  withdrawn:
    'Die Leser wissen, dass dieser Artikel zurückgezogen ist. Zurückgeholt beginnt er von vorn, und seine nächste Seite sagt davon nichts.',
  killed: 'Dieser Artikel wurde zurückgezogen. Hinaus geht nur die Meldung darüber, ohne den Text.',
}
