import type { RowCode } from '#shared/checks/house/file.ts'
import type { RetiredRuleId, RuleGroup, RuleId } from '#shared/checks/rule-ids.ts'
import type { CheckSeverity } from '#shared/checks/severity.ts'
import type { RuleTexts } from '../en/checks.ts'

const groups: Readonly<Record<RuleGroup, string>> = {
  fields: 'Felder',
  typography: 'Typografie',
  words: 'Wörter',
  time: 'Daten und Zeiten',
  figures: 'Zahlen',
  attribution: 'Zuschreibung und Länge',
  links: 'Links',
  review: 'Redigatur',
}

const severities: Readonly<Record<CheckSeverity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  hint: 'Hinweis',
}

const rules: Readonly<Record<RuleId, RuleTexts>> = {
  publication: {
    name: 'Was eine Seite braucht',
    says: 'Es fehlt etwas, das eine Seite braucht.',
    why: 'Leser, Suchmaschinen und andere Redaktionen finden und nennen einen Artikel nach seinen Feldern.',
  },
  headlineLength: {
    name: 'Langer Titel',
    says: 'Der Titel hat {{count}} Zeichen; höchstens {{limit}} sind vorgesehen.',
    why: 'Suchergebnisse und Listen schneiden ihn ab.',
  },
  deckLength: {
    name: 'Lange Unterzeile',
    says: 'Die Unterzeile hat {{count}} Zeichen; höchstens {{limit}} sind vorgesehen.',
    why: 'Eine Unterzeile soll mit einem Blick gelesen sein.',
  },
  summaryLength: {
    name: 'Lange Zusammenfassung',
    says: 'Die Zusammenfassung hat {{count}} Zeichen; höchstens {{limit}} sind vorgesehen.',
    why: 'Geteilte Links zeigen nur die ersten Zeilen.',
  },
  noDeck: {
    name: 'Keine Unterzeile',
    says: 'Die Unterzeile fehlt.',
    why: 'Die Redaktion will eine unter jedem Titel.',
  },
  noSummary: {
    name: 'Keine Zusammenfassung',
    says: 'Es gibt weder eine Zusammenfassung noch eine Unterzeile.',
    why: 'Suchergebnisse und geteilte Links zeigen dann, was gerade zuerst kommt.',
  },
  headlineStop: {
    name: 'Punkt im Titel',
    says: 'Der Titel endet mit einem Punkt.',
    why: 'Titel haben keinen.',
  },
  embargoAfter: {
    name: 'Vor dem Ende der Sperrfrist',
    says: 'Die Veröffentlichungszeit liegt vor dem Ende der Sperrfrist.',
    why: 'Wer danach veröffentlicht, bricht die Sperrfrist.',
  },
  poorAlt: {
    name: 'Nichtssagender Alternativtext',
    says: 'Der Alternativtext beschreibt nichts.',
    why: 'Wer das Bild nicht sieht, hat nur ihn.',
  },
  quotesUnbalanced: {
    name: 'Einzelnes Anführungszeichen',
    says: 'Ein Anführungszeichen fehlt.',
    why: 'Niemand erkennt, wo das Zitat beginnt oder endet.',
  },
  typesetting: {
    name: 'Typografie der Sprache',
    says: 'Die Sprache setzt hier: {{after}}',
    why: 'Anführungszeichen, Apostrophe und Striche sind die der Sprache des Artikels.',
  },
  noBreak: {
    name: 'Geschütztes Leerzeichen',
    says: 'Die Sprache hält diese Wörter auf einer Zeile.',
    why: 'Zahl und Einheit, Titel und Name werden nicht getrennt.',
  },
  doubleSpace: { name: 'Zwei Leerzeichen', says: 'Hier stehen mehrere Leerzeichen.', why: 'Eines genügt.' },
  spaceBefore: {
    name: 'Leerzeichen vor einem Satzzeichen',
    says: 'Vor dem Satzzeichen steht ein Leerzeichen.',
    why: 'Das Zeichen kann allein in die nächste Zeile rutschen.',
  },
  spaceMissing: {
    name: 'Fehlendes Leerzeichen',
    says: 'Nach dem Satzzeichen fehlt ein Leerzeichen.',
    why: 'Zwei Wörter werden als eines gelesen.',
  },
  repeatedMarks: {
    name: 'Doppeltes Satzzeichen',
    says: 'Ein Satzzeichen steht mehrfach da.',
    why: 'Eines genügt.',
  },
  invisible: {
    name: 'Unsichtbares Zeichen',
    says: 'Im Text steht ein unsichtbares Zeichen ({{name}}).',
    why: 'Suche, Links und andere Systeme stolpern darüber.',
  },
  bidi: {
    name: 'Zeichen, das die Richtung dreht',
    says: 'Ein Zeichen ({{name}}) dreht die Richtung des Textes.',
    why: 'Gelesen wird dann nicht, was dasteht: So wird getäuscht.',
  },
  lookalike: {
    name: 'Buchstaben einer anderen Schrift',
    says: 'Buchstaben einer anderen Schrift sehen gleich aus: {{letters}}.',
    why: 'Das Wort lässt sich nicht finden, wird falsch vorgelesen und soll vielleicht täuschen.',
  },
  placeholder: {
    name: 'Platzhalter',
    says: 'Hier sollte noch etwas eingesetzt werden.',
    why: 'Es würde so gedruckt, wie es dasteht.',
  },
  doubledWord: {
    name: 'Doppeltes Wort',
    says: '„{{word}}“ steht zweimal oder öfter da.',
    why: 'Es ist doppelt getippt oder zusammengeführt.',
  },
  house: {
    name: 'Hausregel',
    says: 'Hausregel: „{{words}}“.',
    why: 'Es steht in den eigenen Regeln der Redaktion.',
  },
  abbreviation: {
    name: 'Abkürzung ohne Erklärung',
    says: '{{letters}} wird nirgends erklärt.',
    why: 'Nicht alle kennen sie: Beim ersten Mal gehört der volle Name dazu.',
  },
  nameSpelling: {
    name: 'Ein Name in zwei Schreibungen',
    says: 'Sonst steht im Artikel „{{other}}“.',
    why: 'Eine der beiden Schreibungen ist falsch.',
  },
  archiveName: {
    name: 'Name im Archiv anders geschrieben',
    says: 'Im Archiv der Redaktion steht „{{other}}“.',
    why: 'Eines von beiden ist falsch, und das Archiv hat es öfter.',
  },
  weekday: {
    name: 'Wochentag und Datum',
    says: 'Datum und Wochentag passen nicht zusammen: {{year}} ist es ein {{right}}.',
    why: 'Leser kommen am falschen Tag.',
  },
  impossibleDate: {
    name: 'Unmögliches Datum',
    says: 'Diesen Tag hat der Monat nicht.',
    why: 'Das Datum kann nicht stimmen.',
  },
  timeWord: {
    name: 'Zeitwort und Zeit',
    says: 'Vom Tag des Artikels aus wäre es {{right}}.',
    why: '„Gestern“ und „im vergangenen Monat“ zählen vom Tag des Artikels an.',
  },
  datelineDate: {
    name: 'Datum der Ortsmarke',
    says: 'Die Ortsmarke ist vom {{date}}, die Veröffentlichung in der Zeitzone des Artikels vom {{published}}.',
    why: 'Eine Ortsmarke nennt den Tag, von dem die Nachricht ist.',
  },
  datelineAgency: {
    name: 'Agentur der Ortsmarke',
    says: 'Die Ortsmarke nennt {{one}}, der Artikel ist mit {{other}} gekennzeichnet.',
    why: 'Eine von beiden ist nicht die Quelle.',
  },
  datelineText: {
    name: 'Ortsmarke im Text',
    says: 'Der Text beginnt mit einer Ortsmarke.',
    why: 'Lede druckt die Ortsmarke aus den Feldern im Stil der Agentur, hier „{{printed}}“; eine im Text steht da, wie sie getippt wurde, oder ein zweites Mal.',
  },
  thousands: {
    name: 'Tausender und Dezimalen',
    says: 'Die Sprache trennt Tausender und Dezimalen anders.',
    why: 'Die Zahl kann tausendmal zu groß oder zu klein gelesen werden.',
  },
  numerals: {
    name: 'Kleine Zahlen in Ziffern',
    says: 'Die Redaktion schreibt kleine Zahlen als Wörter.',
    why: 'Wörter lesen sich fort; Ziffern sind für Alter, Anteile, Einheiten und Spielstände.',
  },
  doubledUnit: {
    name: 'Doppelte Einheit',
    says: 'Die Einheit steht zweimal da.',
    why: 'Das Zeichen oder das Wort genügt.',
  },
  percentChange: {
    name: 'Prozente einer Veränderung',
    says: 'Nach diesen Zahlen sind es {{right}} Prozent.',
    why: 'Eine der Zahlen ist falsch, oder es sind Prozentpunkte gemeint.',
  },
  multiple: {
    name: '„Verdoppelt“ und „halbiert“',
    says: 'Nach diesen Zahlen ist es das {{right}}-Fache.',
    why: 'Das Wort und die Zahlen sagen nicht dasselbe.',
  },
  age: {
    name: 'Alter und Geburtsjahr',
    says: 'Das Alter passt nicht zu den Jahren: Es wären {{before}} oder {{right}}, nicht {{said}}.',
    why: 'Eine der Angaben ist falsch.',
  },
  yearSpan: {
    name: 'Jahre in falscher Folge',
    says: 'Es endet, bevor es beginnt.',
    why: 'Eines der Jahre ist falsch.',
  },
  tableSum: {
    name: 'Summe einer Tabelle',
    says: 'Die Zahlen darüber ergeben {{right}}.',
    why: 'Die Summe oder eine der Zahlen ist falsch.',
  },
  shareSum: {
    name: 'Anteile am Ganzen',
    says: 'Diese Anteile ergeben zusammen {{sum}} Prozent.',
    why: 'Eine der Zahlen ist falsch, oder es waren mehrere Antworten möglich, was Leser wissen müssen.',
  },
  longSentence: {
    name: 'Langer Satz',
    says: 'Der Satz hat {{count}} Wörter; höchstens {{limit}} sind vorgesehen.',
    why: 'Wer ihn hört oder überfliegt, verliert den Faden.',
  },
  longParagraph: {
    name: 'Langer Absatz',
    says: 'Der Absatz hat {{count}} Wörter; höchstens {{limit}} sind vorgesehen.',
    why: 'Auf dem Telefon füllt er mehr als einen Bildschirm.',
  },
  longQuote: {
    name: 'Langes Zitat',
    says: 'Das Zitat hat {{count}} Wörter; höchstens {{limit}} sind vorgesehen.',
    why: 'Leser vergessen, wer spricht.',
  },
  noSpeaker: {
    name: 'Zitat ohne Sprecher',
    says: 'Nichts in der Nähe des Zitats sagt, wer spricht.',
    why: 'Leser müssen wissen, wessen Worte es sind.',
  },
  saidChain: {
    name: 'Immer dasselbe Verb des Sagens',
    says: '{{count}} Sätze hintereinander haben dasselbe Verb des Sagens.',
    why: 'Leser hören es; oft genügt eine Zuschreibung.',
  },
  takenUnquoted: {
    name: 'Übernommene Passage',
    says: 'Diese Passage steht hier, wie sie eingefügt wurde{{from}}: ohne Anführungszeichen und ohne Quelle.',
    why: 'Leser müssen wissen, wessen Worte es sind.',
  },
  unlabelled: {
    name: 'Erzeugter Text ohne Kennzeichnung',
    says: '{{share}} der Wörter stammen von einem Generator, und Leser erfahren es nicht.',
    why: 'Seit August 2026 verlangt EU-Recht, erzeugten Text offenzulegen, wenn ihn niemand geprüft hat und niemand ihn redaktionell verantwortet.',
  },
  quoteAltered: {
    name: 'Verändertes Zitat',
    says: 'Dort, woher es kommt, steht: „{{was}}“.',
    why: 'Zwischen Anführungszeichen steht Wort für Wort, was gesagt wurde.',
  },
  linkMalformed: {
    name: 'Kaputte Adresse',
    says: '„{{address}}“ führt nirgendwohin.',
    why: 'Leser bekommen eine Fehlermeldung.',
  },
  linkStaging: {
    name: 'Adresse, die Leser nicht erreichen',
    says: '{{host}} ist für Leser nicht offen.',
    why: 'Leser bekommen eine Fehlermeldung und erfahren eine interne Adresse.',
  },
  linkShortened: {
    name: 'Gekürzte Adresse',
    says: '{{host}} verbirgt, wohin der Link führt.',
    why: 'Endet der Dienst, führt er ins Leere; nennen Sie die Adresse selbst.',
  },
  linkTracking: {
    name: 'Adresse, die verfolgt',
    says: 'Die Adresse verrät, wer auf sie geklickt hat: {{names}}.',
    why: 'Leser werden im Auftrag anderer verfolgt.',
  },
  linkText: {
    name: 'Link, der nichts sagt',
    says: 'Die Wörter des Links sagen nicht, wohin er führt.',
    why: 'Bildschirmleser zählen Links nur mit ihren Wörtern auf.',
  },
  changedSinceApproval: {
    name: 'Tatsache seit der Freigabe geändert',
    says: 'Freigegeben war: {{before}}',
    why: 'Wer den Text freigegeben hat, hat etwas anderes gelesen.',
  },
  changedSinceVersion: {
    name: 'Tatsache seit der letzten Fassung geändert',
    says: 'In der letzten Fassung: {{before}}',
    why: 'Eine Zahl, ein Name oder ein Zitat kann versehentlich geändert sein.',
  },
  changedSinceCopy: {
    name: 'Tatsache anders als im Agenturtext',
    says: 'Im Agenturtext steht: {{before}}',
    why: 'Wer es berichtet hat, hat etwas anderes geschrieben.',
  },
  openSuggestions: {
    name: 'Offene Vorschläge',
    says: 'Vorschläge, über die niemand entschieden hat: {{count}}.',
    why: 'Hinaus geht der angenommene Text, ohne sie.',
  },
  openComments: {
    name: 'Offene Kommentare',
    says: 'Kommentare, die nicht erledigt sind: {{count}}.',
    why: 'Jemand hat etwas gefragt, das nicht beantwortet ist.',
  },
  openConflicts: {
    name: 'Offene Konflikte',
    says: 'Konflikte einer Zusammenführung, die nicht gelöst sind: {{count}}.',
    why: 'Zwei haben an derselben Stelle Verschiedenes geschrieben.',
  },
}

const retired: Readonly<Record<RetiredRuleId, string>> = { banned: 'Wörter der Hausliste', cliche: 'Floskel' }

/** What is wrong with a row of a file of house rules. */
const rows: Readonly<Record<RowCode, string>> = {
  words: 'Es fehlen die Wörter, nach denen gesucht wird.',
  quote: 'Ein Anführungszeichen darin hat kein Gegenstück: Was danach steht, gilt als eine Zelle.',
  pattern: 'Das Muster ist nicht zu gebrauchen: {{value}}',
  kind: '„{{value}}“ ist weder Wörter noch Muster.',
  severity: '„{{value}}“ ist kein Gewicht: Fehler, Warnung oder Hinweis.',
  language: '„{{value}}“ ist kein Sprachkürzel wie de oder de-AT.',
  date: '„{{value}}“ ist kein eindeutiges Datum: Schreiben Sie 2026-03-18 oder 18.03.2026.',
  dates: 'Es endet, bevor es beginnt: {{value}}',
  yesNo: '„{{value}}“ ist weder ja noch nein.',
  long: 'Ein Text darin ist zu lang: höchstens {{value}} Zeichen zum Suchen.',
  rule: 'Das ist keine Regel, die Lede kennt.',
}

/** Spaces as a person can see them. */
const spaces: Readonly<Record<string, string>> = {
  ' ': 'Leerzeichen',
  '\u00a0': 'geschütztes Leerzeichen',
  '\u202f': 'schmales geschütztes Leerzeichen',
}

/** What is said of checks, their groups and what they weigh. */
export const checks = { groups, severities, rules, spaces, rows, retired }
