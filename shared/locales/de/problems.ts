import type { ProblemCode } from '#shared/publish/problem.ts'

export const problems: Readonly<Record<ProblemCode, string>> = {
  noHeadline: 'Der Titel fehlt.',
  noBody: 'Der Text fehlt.',
  noPublicationTime: 'Der Veröffentlichungszeitpunkt fehlt.',
  noTimeZone: 'Der Veröffentlichungszeitpunkt hat keine Zeitzone.',
  noDateline: 'Die Ortsmarke fehlt.',
  noByline: 'Die Autorenzeile fehlt.',
  noCategory: 'Das Ressort fehlt.',
  noCanonicalUrl: 'Die kanonische URL fehlt.',
  noPublisher: 'In den Einstellungen ist kein Herausgeber genannt.',
  badPublicationTime: 'Den Veröffentlichungszeitpunkt gibt es nicht.',
  badTimeZone: 'Die Zeitzone gibt es nicht.',
  badDatelineDate: 'Das Datum der Ortsmarke gibt es nicht.',
  badCanonicalUrl: 'Die kanonische URL ist keine http- oder https-Adresse.',
  badLanguage: 'Die Sprache des Artikels ist kein Sprachkürzel.',
  tooLong: '{{field}}: zu lang (höchstens {{limit}} Zeichen).',
  embargoed: 'Gesperrt bis {{until}}.',
  approvalVoid: 'Geändert seit der Freigabe durch {{by}} am {{at}}.',
  notApproved:
    'Der Artikel ist nicht freigegeben, und die Redaktion lässt nichts anderes hinaus. Geben Sie ihn zuerst frei.',
}
