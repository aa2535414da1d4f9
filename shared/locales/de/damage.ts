import type { damage as english } from '../en/damage.ts'

export const damage: Record<keyof typeof english, string> = {
  'found.gone': 'Die Datei der Bibliothek fehlte oder war leer, obwohl das da war, was zu ihr gehört.',
  'found.unreadable': 'Die Datei der Bibliothek war nicht mehr als solche lesbar.',
  'found.rows': 'Etwas in der Bibliothek war nicht mehr so, wie Lede es geschrieben hatte.',
  'found.behind': 'In der Bibliothek stand nicht alles, was Lede darin gespeichert hatte.',
  'found.altered': 'Die Datei der Bibliothek war nicht mehr so, wie Lede sie hinterlassen hatte.',
  'found.record':
    'Die Datei, die das Gespeicherte zählt (lede.acknowledged), fehlte oder war beschädigt. Die Bibliothek selbst ist ganz, soweit sich das sagen lässt; die Datei wurde neu begonnen.',
  'found.unapplied':
    'In der Bibliothek stehen Änderungen, die nicht mehr lesbar sind. Sie bleiben dort; der Entwurf wird ohne sie gezeigt.',
  'found.settings':
    'Die Einstellungen fehlten, waren beschädigt oder nicht von Lede geändert worden. Was davon nicht lesbar ist, gilt wieder wie vorgegeben.',
  'found.templates': 'Vorlagen fehlen oder wurden nicht von Lede geändert: {{names}}',
  'found.images':
    'Im Ordner „assets“ fehlen die Dateien von Bildern: {{count}}. Die Entwürfe zeigen, wo eines fehlt; setzen Sie es dort neu ein.',

  'back.all': 'Es fehlt nichts. Entwürfe, die wieder da sind: {{count}}.',
  'back.some': 'Entwürfe, die ganz wieder da sind: {{count}}.',
  'back.nothing': 'Kein Entwurf ist wieder da, und nichts sagt, welche es gab.',

  lost: 'Diese Entwürfe sind nicht ganz wieder da:',
  more: 'und {{count}} weitere',
  nameless: 'Ein Entwurf, dessen Titel nicht bekannt ist ({{id}})',
  'edits.between': 'Fehlende Änderungen: {{edits}}, gemacht zwischen {{from}} und {{to}}.',
  'edits.until': 'Fehlende Änderungen: {{edits}}, gemacht bis {{to}}.',
  'edits.since': 'Fehlende Änderungen: {{edits}}, gemacht nach {{from}}.',
  'edits.sometime': 'Fehlende Änderungen: {{edits}}.',
  notes: 'Änderungen an seinen privaten Notizen fehlen.',
  'left.part': 'Der Rest ist da.',
  'left.text': 'Sein bloßer Text ist da, als neuer Entwurf.',
  'left.nothing': 'Nichts davon ist lesbar.',

  aside: 'Was vorgefunden wurde, liegt unverändert im Datenordner {{folder}}: {{names}}',
}
