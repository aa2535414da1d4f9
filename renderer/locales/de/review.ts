import type { review as english } from '../en/review.ts'
import type { Same } from '../same.ts'

export const review: Same<typeof english> = {
  parts: {
    label: 'Teile der Abnahme',
    merge: 'Abgleich',
    suggestions: 'Vorschläge',
    comments: 'Kommentare',
    versions: 'Versionen',
    history: 'Verlauf',
    sources: 'Quellen',
  },
  noHistory: 'Noch ist nichts geschehen. Jeder Statuswechsel wird hier festgehalten, mit Person und Zeit.',
  status: {
    is: 'Status: {{status}}',
    change: 'Status ändern',
    where: 'Wohin der Text geht',
    note: 'Notiz',
    noteHelp: 'Für alle, die den Text als Nächstes übernehmen. Sie bleibt im Verlauf.',
    moves: {
      draft: 'Zurück in den Entwurf',
      inReview: 'Zur Abnahme geben',
      changesRequested: 'Änderungen verlangen',
      approved: 'Freigeben',
      published: 'Veröffentlichen',
      spiked: 'Verwerfen',
    },
  },
  embargo:
    'Gesperrt bis {{until}}. Vorher verlässt der Artikel Lede nur, wenn jemand darauf besteht; der Verlauf sagt, wer.',
  planned: 'Die Veröffentlichung ist für dann geplant.',
  approval: {
    void: 'Geändert seit der Freigabe durch {{by}} am {{at}}.',
    differences: 'Änderungen zeigen',
    required: 'Die Redaktion veröffentlicht nur, was so freigegeben ist, wie es dasteht. Geben Sie es zuerst frei.',
  },
  insist: {
    approve: 'Trotzdem freigeben',
    publish: 'Trotzdem veröffentlichen',
    announce: 'Trotzdem veröffentlichen',
    revive: 'Trotzdem zurückholen',
    help: 'Der Verlauf sagt, wer es war.',
  },
  plan: {
    help: 'Oder planen Sie ihn für das Ende der Sperrfrist: Das wird sein Veröffentlichungszeitpunkt, und der Artikel bleibt freigegeben, bis ihn jemand veröffentlicht.',
    do: 'Für {{until}} planen',
  },
  publication: {
    tell: 'Was sonst veröffentlicht werden kann',
    changed: 'Geändert seit der Veröffentlichung am {{at}} durch {{by}}.',
    announce: { update: 'Aktualisieren …', correction: 'Berichtigen …' },
  },
  killed: {
    told: 'Zurückgezogen am {{at}} durch {{by}}: {{text}}',
    plain: 'Dieser Artikel ist zurückgezogen.',
    revive: 'Zurück in den Entwurf …',
  },
  notice: {
    help: 'Die Leserschaft sieht es auf der Seite, mit Datum und Uhrzeit. Schreiben Sie in der Sprache des Artikels: {{language}}.',
    same: 'Seit der Veröffentlichung am {{at}} durch {{by}} wurde nichts geändert.',
    changed: 'Geändert seit der Veröffentlichung am {{at}} durch {{by}}.',
    update: {
      title: 'Aktualisierung veröffentlichen',
      what: 'Veröffentlicht den Artikel, wie er jetzt dasteht, als Aktualisierung.',
      text: 'Was neu ist',
      missing: 'Sagen Sie, was neu ist: Die Leserschaft erfährt sonst nichts davon.',
      publish: 'Aktualisierung veröffentlichen',
    },
    correction: {
      title: 'Berichtigung veröffentlichen',
      what: 'Veröffentlicht den Artikel, wie er jetzt dasteht, als Berichtigung.',
      text: 'Was falsch war und was richtig ist',
      missing: 'Sagen Sie, was falsch war und was richtig ist: Die Leserschaft erfährt sonst nichts davon.',
      publish: 'Berichtigung veröffentlichen',
    },
    kill: {
      title: 'Artikel zurückziehen',
      what: 'Zieht den Artikel zurück. Exportiert wird von nun an nur diese Meldung, ohne den Text. Veröffentlichen Sie sie anstelle des Artikels.',
      text: 'Warum er zurückgezogen wird',
      missing: 'Sagen Sie, warum er zurückgezogen wird: Die Leserschaft erfährt sonst nichts davon.',
      publish: 'Artikel zurückziehen',
    },
  },
  ledger: {
    label: 'Was die Leserschaft erfuhr',
    kinds: { update: 'Aktualisierung', correction: 'Berichtigung', kill: 'Rückzug' },
  },
  profile: {
    title: 'Wer sind Sie?',
    why: 'Was Sie schreiben, vorschlagen und entscheiden, trägt Ihren Namen. Er bleibt auf diesem Rechner und in den Entwürfen, an denen Sie arbeiten.',
    name: 'Name',
    initials: 'Kürzel',
    colour: 'Farbe Ihrer Markierungen',
    colours: {
      blue: 'Blau',
      teal: 'Petrol',
      green: 'Grün',
      olive: 'Oliv',
      orange: 'Orange',
      red: 'Rot',
      magenta: 'Magenta',
      violet: 'Violett',
    },
    role: 'Rolle',
    roles: { journalist: 'Journalist/in', editor: 'Redakteur/in' },
    save: 'Weiter',
  },
}
