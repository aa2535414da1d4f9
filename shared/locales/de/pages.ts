import type { pages as english } from '../en/pages.ts'

export const pages: Readonly<Record<keyof typeof english, readonly [title: string, what: string]>> = {
  noAccess: [
    'Dieser Adresse fehlt der Schlüssel',
    'Öffnen Sie Lede mit der vollständigen Adresse, die das Terminal zeigt. Sie gilt ein einziges Mal, damit niemand sonst mit ihr hereinkommt. Wurde sie schon in einem anderen Browser geöffnet, beenden Sie Lede und starten Sie es neu: Dann zeigt es eine neue.',
  ],
  foreignHost: ['Nicht von hier', 'Lede antwortet nur auf diesem Computer, unter 127.0.0.1 oder localhost.'],
  foreignOrigin: ['Nicht von hier', 'Die Seite einer anderen Website hat nach Lede gefragt. Sie bekommt nichts.'],
  notBuilt: [
    'Die Oberfläche ist noch nicht gebaut',
    'Führen Sie in Ledes Ordner „npm run build:renderer“ aus und laden Sie diese Seite neu.',
  ],
  failed: [
    'Diese Seite war nicht zu zeigen',
    'Das Terminal, in dem Lede läuft, sagt, warum. Laden Sie die Seite neu; hilft das nicht, beenden Sie Lede und starten Sie es neu. Nichts Geschriebenes ist verloren.',
  ],
  notFound: ['Hier ist nichts', 'Lede hat keine Seite dieses Namens.'],
}
