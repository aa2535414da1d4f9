import type { review as english } from '../en/review.ts'
import type { Same } from '../same.ts'

export const review: Same<typeof english> = {
  parts: {
    label: 'Teile der Abnahme',
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
  approval: {
    void: 'Geändert seit der Freigabe durch {{by}} am {{at}}.',
    differences: 'Änderungen zeigen',
    unlike: 'Das ist nicht, was freigegeben wurde: {{by}} hat am {{at}} freigegeben, seither wurde geändert.',
    required: 'Die Redaktion veröffentlicht nur, was so freigegeben ist, wie es dasteht. Geben Sie es zuerst frei.',
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
