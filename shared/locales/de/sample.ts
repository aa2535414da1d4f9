import { bold, doc, heading, italic, link, list, paragraph, quote, type Sample } from '../sample.ts'

/** Ort, Menschen und Bücherei sind erfunden. */
export const sample: Sample = {
  kicker: 'Büchereien',
  headline: 'Wie Oberlauen mit 3180 nicht geliehenen Büchern seinen Bücherbus zurückholte',
  deck: '14 Monate lang schrieb der Ort auf, was er gern gelesen hätte. Nun lenkt der Landkreis ein.',
  summary:
    'Ein Marktort überzeugt seinen Landkreis, die Fahrbücherei wieder einzusetzen – mit einer Liste von 3180 Ausleihen, die es nie gab.',
  bylines: ['Mareike Ostholt', 'Jannis Weber'],
  dateline: { place: 'Oberlauen', region: null, country: 'Deutschland', agency: null },
  agency: null,
  category: 'Lokales',
  keywords: ['Büchereien', 'Kommunalpolitik', 'ländlicher Raum'],
  slugline: 'BÜCHERBUS',
  urgency: 5,
  editorNote: 'Beispieltext. Ort und Personen sind erfunden; Sie können ihn jederzeit löschen.',
  timeZone: 'Europe/Berlin',
  body: doc(
    paragraph(
      'Der Bücherbus kommt im Frühjahr nach Oberlauen zurück, 14 Monate nach seiner letzten Fahrt – weil der Ort in dieser Zeit jedes Buch aufgeschrieben hat, das er gern gelesen hätte.',
    ),
    paragraph(
      'Mit 31 zu 18 Stimmen beschloss der Kreistag am Dienstagabend, den Wagen wieder auf die Mittwochsrunde zu schicken. Umgestimmt hat ihn eine Liste mit ',
      bold('3180 Einträgen'),
      ', mit Bleistift geschrieben, in sieben Schulheften.',
    ),
    heading('Ein Regal aus Lücken'),
    paragraph(
      'Die Idee hatte Irmgard Kastell, 79, früher Stellwerkerin bei der Bahn. Am ersten Mittwoch ohne Bus schrieb sie den Titel, den sie hatte leihen wollen, auf eine Karteikarte und hängte sie im Postladen auf. Am Freitag hingen dort 40 Karten.',
    ),
    quote(
      paragraph(
        '„Uns wurde gesagt, den Bus nutze niemand. Da dachte ich: Dann stört es auch niemanden, wenn wir zählen. Niemand war am Ende der halbe Ort.“',
      ),
    ),
    paragraph(
      'Der Landkreis hatte 61.000 Euro im Jahr sparen wollen. Seine Statistik zählte allerdings nur, was an Bord verliehen wurde. Was im Bus bestellt und anderswo abgeholt wurde, etwa zwei von fünf Büchern, stand in den Zahlen anderer Zweigstellen.',
    ),
    paragraph(
      '„Die Rechnung stimmte, das Ergebnis nicht“, sagte Daniel Rahm, der dem Kulturausschuss vorsitzt und die Streichung vorgeschlagen hatte. Er stimmte dafür, sie zurückzunehmen.',
    ),
    heading('Wie es weitergeht'),
    paragraph('Nach dem Beschluss vom Dienstag soll die Fahrbücherei'),
    list(
      ['in ', bold('neun Dörfern'), ' statt in sechs halten, jeweils 40 Minuten lang;'],
      ['mit einem Elektrobus fahren, der für fünf Jahre geleast wird;'],
      ['Vorbestellungen dort zählen, wo sie aufgegeben werden, und die Zahlen jedes Quartal veröffentlichen.'],
    ),
    paragraph(
      'Der Fahrplan wird auf den ',
      link('Seiten der Kreisbücherei', 'https://example.org/buecherei'),
      ' bekannt gegeben, sobald ein Fahrer gefunden ist. Der letzte, Lothar Amrein, fährt inzwischen den Schulbus und sagt, ihn habe noch keiner gefragt.',
    ),
    paragraph(
      'Die Schulhefte kommen ins Kreisarchiv. Am häufigsten gewünscht, 57-mal, war der ',
      italic('Zauberberg'),
      '. „Die Hälfte davon war ich“, sagte Kastell. „Ich habe die Hoffnung nicht aufgegeben.“',
    ),
  ),
}
