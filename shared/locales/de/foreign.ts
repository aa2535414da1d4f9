import type { foreign as english } from '../en/foreign.ts'

export const foreign: Record<keyof typeof english, string> = {
  'foreign.picture': 'ein Bild. Öffnen Sie den Artikel, zu dem es gehört, und ziehen Sie es dort hinein.',
  'foreign.pdf':
    'ein PDF und sollte als etwas anderes gelesen werden. Überlassen Sie Lede das Format oder wählen Sie PDF.',
  'foreign.rtf':
    'ein RTF-Dokument und sollte als etwas anderes gelesen werden. Überlassen Sie Lede das Format oder wählen Sie RTF.',
  'foreign.docx':
    'ein Word-Dokument unter anderem Namen. Benennen Sie es so um, dass es auf .docx endet, und öffnen Sie es erneut.',
  'foreign.openDocument':
    'eine OpenDocument-Datei, die kein Text ist oder als etwas anderes gelesen werden sollte. Überlassen Sie Lede bei Texten (.odt) das Format; andere speichern Sie als Text.',
  'foreign.oldOffice':
    'eine Datei eines älteren Office oder mit einem Kennwort geschützt. Öffnen Sie sie in Word und speichern Sie sie als .docx, ohne Kennwort.',
  'foreign.archive': 'ein Archiv. Entpacken Sie es und öffnen Sie die Dateien, die darin waren.',
  'foreign.sound': 'eine Ton- oder Filmdatei. Sie enthält keinen Text.',
  'foreign.program': 'ein Programm. Es enthält keinen Text.',
  'foreign.mail':
    'eine E-Mail und sollte als etwas anderes gelesen werden. Überlassen Sie Lede das Format oder wählen Sie E-Mail.',
  'foreign.newsXml':
    'NewsML-G2 ohne Meldung: ein Paket, das Meldungen nur nennt, oder eine Liste von Begriffen oder Terminen. Öffnen Sie die Meldungen, die es nennt.',
  'foreign.xml':
    'XML, also Text für Programme. Kopieren Sie den Text der Meldung heraus und fügen Sie ihn als Agenturtext ein.',
  'foreign.calendar':
    'ein Eintrag für einen Kalender oder ein Adressbuch. Kopieren Sie den Text und fügen Sie ihn als Agenturtext ein.',
  'foreign.subtitles':
    'eine Datei mit Untertiteln: Zeilen mit den Zeiten, zu denen ein Film sie zeigt. Kopieren Sie den Text und fügen Sie ihn als Agenturtext ein.',
  'foreign.values':
    'eine Tabelle mit Werten. Öffnen Sie sie in einer Tabellenkalkulation, kopieren Sie die Zellen und fügen Sie sie in den Artikel ein.',
  'foreign.log':
    'das Protokoll eines Programms. Kopieren Sie die Zeilen, die Sie brauchen, und fügen Sie sie als Agenturtext ein.',
  'foreign.code':
    'Quelltext oder eine Einstellungsdatei, also Text für Programme. Kopieren Sie die Zeilen, die Sie brauchen, und fügen Sie sie als Agenturtext ein.',
}
