import type { sources as english } from '../../en/window/review-sources.ts'
import type { Same } from '../../same.ts'

export const sources: Same<typeof english> = {
  private:
    'Nur für die Redaktion: wird nie veröffentlicht und liegt einem Paket nur bei, wenn der Absender es verlangt.',
  none: 'Keine Quellen notiert. Wählen Sie eine Stelle aus und drücken Sie {{shortcut}}, um festzuhalten, wer dafür bürgt.',
  add: 'Quelle notieren',
  about: 'Zu „{{quote}}“',
  gone: 'Zu einer Stelle, die nicht mehr im Text steht: „{{quote}}“',
  who: 'Wer es gesagt hat',
  checked: 'Wie es geprüft wurde',
  contact: 'Kontakt',
  save: 'Festhalten',
  edit: '{{who}} bearbeiten',
  remove: '{{who}} löschen',
  removed: 'Die Notiz zu {{who}} wurde gelöscht.',
  unnamed: 'dieser Quelle',
  unsaved: 'Noch nicht gespeichert: {{why}}',
}
