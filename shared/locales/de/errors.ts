import type { errors as english } from '../en/errors.ts'

export const errors: Record<keyof typeof english, string> = {
  internal:
    'Etwas Unerwartetes ist schiefgegangen: {{message}}. Nichts Geschriebenes ist verloren; bitte melden Sie es.',

  'article.newerFormat':
    'Diese Datei hat das Format {{format}}; dieses Lede liest {{known}}. Öffnen Sie sie mit einem neueren Lede.',
  'article.unknownNodes':
    'Dieser Artikel enthält Elemente, die dieses Lede nicht kennt ({{names}}). Öffnen Sie ihn mit einem neueren Lede.',
  'article.invalid': 'Das ist kein gültiger Lede-Artikel: „{{where}}“ stimmt nicht ({{why}}).',

  'call.unknown':
    'Das Fenster wollte etwas, das dieser Desk nicht kennt ({{call}}). Starten Sie Lede neu, damit beide dieselbe Version haben.',
  'call.invalid': 'Das Fenster hat etwas geschickt, das der Desk nicht annehmen kann ({{call}}: {{why}}).',
  'call.tooLarge': 'Das ist zu groß, um auf einmal übertragen zu werden: {{size}} MB; höchstens {{limit}} MB.',
  'call.cancelled': 'Abgebrochen.',
  'desk.away':
    'Der Desk läuft gerade nicht. Lede startet ihn neu; bis dahin bleiben Ihre Änderungen in diesem Fenster.',

  'draft.missing': 'Dieser Entwurf ist nicht mehr in der Bibliothek.',
  'draft.inBin': 'Dieser Entwurf liegt im Papierkorb. Stellen Sie ihn wieder her, um weiterzuschreiben.',
  'draft.badUpdate':
    'Der Desk konnte eine Änderung nicht verstehen und hat sie nicht gespeichert. Laden Sie das Fenster neu; die Änderung steht noch darin.',
  'draft.notFitting': 'Dieser Entwurf wurde mit einem neueren Lede geschrieben und kann hier nur gelesen werden.',

  'version.missing': 'Diese Fassung des Entwurfs gibt es nicht mehr.',

  'store.readOnly':
    'Lede darf im Ordner {{folder}} nicht schreiben. Geben Sie Ihrem Benutzer das Recht dazu oder wählen Sie mit --data einen anderen.',
  'store.inUse':
    'Ein anderes Lede benutzt den Ordner {{folder}}. Schließen Sie es oder wählen Sie mit --data einen anderen Ordner.',
  'store.full':
    'Der Datenträger ist voll. Ihre Änderungen bleiben in diesem Fenster; schaffen Sie Platz, dann geht das Speichern von selbst weiter.',
  'store.corrupt':
    'Die Bibliothek in {{folder}} war beschädigt. Sie wurde unverändert als {{aside}} beiseitegelegt und eine neue begonnen.',
  'store.newer':
    'Die Bibliothek in {{folder}} wurde von einem neueren Lede geschrieben. Aktualisieren Sie Lede, um sie zu öffnen.',
  'store.failed': 'Die Bibliothek konnte nicht gelesen oder geschrieben werden: {{message}}.',

  'file.empty': '{{name}} ist leer.',
  'file.tooLarge': '{{name}} ist zu groß: {{size}} MB; höchstens {{limit}} MB.',
  'file.binary': '{{name}} ist kein Text. Lede öffnet Agenturtexte (.txt), Lede-JSON und von Lede exportierte Seiten.',
  'file.undecodable':
    'Die Zeichenkodierung von {{name}} war nicht zu erkennen. Speichern Sie die Datei als UTF-8 und öffnen Sie sie erneut.',
  'file.noText': '{{name}} enthält keinen Text, aus dem ein Artikel werden könnte.',
  'file.notLede':
    '{{name}} ist keine von Lede exportierte Seite. Kopieren Sie den Text und fügen Sie ihn als Agenturtext ein.',
  'file.badJson': '{{name}} ist kein gültiges JSON: {{why}}.',
  'file.missing': '{{name}} wurde nicht gefunden.',
  'file.unreadable': '{{name}} konnte nicht gelesen werden: {{why}}.',
  'file.unwritable': '{{name}} konnte nicht geschrieben werden: {{why}}.',
  'file.exists': '{{name}} gibt es schon. Mit --force wird die Datei ersetzt.',

  'export.blocked': 'Diese Geschichte kann noch nicht exportiert werden: {{why}}',
  'export.embargoed': 'Diese Geschichte ist bis {{until}} gesperrt.',

  'settings.invalid': 'Diese Einstellung ist ungültig: {{why}}.',
}
