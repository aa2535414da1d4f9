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
  'call.tooMuch':
    'Das ist mehr, als der Desk auf einmal annimmt, und es wurde nichts geändert: Es würde alles andere aufhalten. Teilen Sie es auf, und versuchen Sie es mit den Teilen noch einmal.',
  'desk.away':
    'Der Desk läuft gerade nicht. Lede startet ihn neu; ist Lede selbst beendet, starten Sie es wieder. Ihre Änderungen bleiben bis dahin erhalten.',

  'desk.windowOlder':
    'Dieses Fenster ist von einem älteren Lede als dem, das jetzt läuft. Laden Sie es neu: Was Sie geschrieben haben, ist hier aufgehoben und wird dann gespeichert.',
  'desk.older':
    'Dieses Fenster ist von einem neueren Lede als dem, das läuft. Beenden Sie Lede und starten Sie es wieder: Was Sie geschrieben haben, ist hier aufgehoben und wird dann gespeichert.',

  'desk.silent':
    'Der Desk hat nicht geantwortet. Ob er getan hat, worum Sie ihn baten, ist noch nicht bekannt: Sehen Sie nach, bevor Sie es noch einmal tun.',

  'save.waits':
    'Noch nicht gespeichert: Der Desk antwortet nicht. Was Sie geschrieben haben, bleibt in diesem Fenster, auch wenn Sie es neu laden oder schließen, und wird gespeichert, sobald der Desk wieder da ist.',
  'save.onlyHere':
    'Noch nicht gespeichert: Der Desk antwortet nicht, und dieses Fenster hat keinen eigenen Speicher für das Geschriebene. Lassen Sie es offen, bis der Desk wieder da ist.',

  'draft.missing': 'Dieser Entwurf ist nicht mehr in der Bibliothek.',
  'draft.inBin': 'Dieser Entwurf liegt im Papierkorb. Stellen Sie ihn wieder her, um weiterzuschreiben.',
  'draft.badUpdate':
    'Der Desk konnte eine Änderung nicht verstehen und hat sie nicht gespeichert. Was Sie geschrieben haben, bleibt in diesem Fenster: Machen Sie daraus einen neuen Entwurf.',
  'draft.tooMuch':
    'Das ist mehr, als ein Entwurf fassen kann, oder tiefer verschachtelt als jeder Text, und wurde nicht gespeichert: Es würde alles andere aufhalten. Kopieren Sie, was Sie davon brauchen, in einen neuen Entwurf.',
  'draft.notFitting':
    'Dieser Entwurf wurde mit einem neueren Lede geschrieben und kann hier nur gelesen werden. Aktualisieren Sie Lede, um ihn zu ändern, zu prüfen oder hinauszugeben.',

  'template.missing': 'Diese Vorlage gibt es nicht mehr.',
  'template.newer':
    'Diese Vorlage wurde mit einem neueren Lede gesichert. Sie bleibt, wie sie ist; aktualisieren Sie Lede, um sie zu verwenden.',
  'template.damaged':
    'Diese Vorlage ist nicht lesbar ({{why}}). Ihre Datei bleibt, wie sie ist, im Ordner „templates“ Ihrer Bibliothek.',
  'template.withdrawn':
    'Dieser Artikel wurde zurückgezogen: Was mit ihm begonnen wird, wäre es auch. Holen Sie ihn zuerst in den Entwurf zurück oder sichern Sie einen anderen Artikel als Vorlage.',

  'version.missing': 'Diese Fassung des Entwurfs gibt es nicht mehr.',

  'find.pattern': 'Das ist kein gültiger regulärer Ausdruck: {{why}}',
  'find.tooSlow':
    'Dieser reguläre Ausdruck braucht bei diesem Text zu lange und wurde angehalten. Nichts wurde geändert. Vereinfachen Sie ihn: Meist liegt es an einer Wiederholung in einer Wiederholung wie in (a+)+.',

  'store.readOnly':
    'Lede darf im Ordner {{folder}} nicht schreiben. Geben Sie Ihrem Benutzer das Recht dazu oder wählen Sie mit --data einen anderen.',
  'store.foreign':
    'Der Ordner {{folder}} gehört einem anderen Benutzer dieses Computers. Lede öffnet keinen fremden Desk: Wählen Sie mit --data einen eigenen Ordner.',
  'store.unprotected':
    'Der Datenträger von {{folder}} kennt keine Zugriffsrechte: Andere Benutzer dieses Computers können Ihre Entwürfe dort womöglich lesen. Legen Sie sie auf einen Datenträger des Computers selbst, wenn das eine Rolle spielt.',
  'store.noFolder':
    'Wo Lede einen Ordner braucht, liegt eine Datei: {{path}}. Verschieben Sie sie oder wählen Sie mit --data einen anderen Ordner.',
  'store.noFile':
    'Wo Lede eine Datei braucht, liegt ein Ordner: {{path}}. Verschieben Sie ihn oder wählen Sie mit --data einen anderen Ordner.',
  'store.linked':
    '{{path}} ist keine eigene Datei: ein Verweis, eine Pipe oder ein Gerät. Lede bewahrt alles in seinem Ordner auf und folgt keinem. Legen Sie die Datei oder den Ordner selbst dorthin, oder wählen Sie mit --data einen anderen Ordner.',
  'store.inUse':
    'Ein anderes Lede benutzt den Ordner {{folder}}. Schließen Sie es oder wählen Sie mit --data einen anderen Ordner.',
  'store.full':
    'Der Datenträger ist voll. Ihre Änderungen bleiben in diesem Fenster; schaffen Sie Platz, dann geht das Speichern von selbst weiter.',
  'store.newer':
    'Die Bibliothek in {{folder}} wurde von einem neueren Lede geschrieben. Aktualisieren Sie Lede, um sie zu öffnen.',
  'store.failed': 'Die Bibliothek konnte nicht gelesen oder geschrieben werden: {{message}}.',

  'system.refused':
    'Eine Datei konnte nicht gelesen oder geschrieben werden ({{what}}): {{why}}. Nichts von Ihnen Geschriebenes ist verloren; beheben Sie das und versuchen Sie es noch einmal.',
  'system.tooManyFiles':
    'Auf diesem Computer sind zu viele Dateien geöffnet. Schließen Sie andere Programme und versuchen Sie es noch einmal; nichts ist verloren oder beschädigt.',

  'archive.noStories':
    '{{name}} ist kein Archiv, das Lede liest: ein Export aus WordPress (WXR) oder Ghost, ein Ordner mit Markdown-Dateien oder eine ZIP-Datei davon.',
  'archive.damaged':
    '{{name}} ist eine beschädigte ZIP-Datei. Lassen Sie sie neu erstellen, oder entpacken Sie sie und wählen Sie den Ordner.',
  'archive.encrypted': '{{name}} ist mit einem Passwort geschützt. Entpacken Sie die Datei und wählen Sie den Ordner.',
  'archive.climbs':
    '{{name}} nennt Dateien außerhalb von sich selbst, was kein Archiv soll. Nichts daraus wurde übernommen.',
  'archive.bomb': '{{name}} wird entpackt weit größer als ein Archiv von Beiträgen. Nichts daraus wurde übernommen.',
  'archive.busy': '{{name}} wird noch übernommen. Warten Sie darauf, oder halten Sie es erst an.',
  'file.empty': '{{name}} ist leer.',
  'file.tooLarge': '{{name}} ist zu groß: {{size}} MB; höchstens {{limit}} MB.',
  'file.binary':
    '{{name}} ist kein Text und kein Dokument, das Lede liest. Öffnen Sie die Datei in ihrem Programm, kopieren Sie den Text und fügen Sie ihn als Agenturtext ein.',
  'file.notWord':
    '{{name}} ist kein lesbares Word-Dokument: Es ist beschädigt oder mit einem Kennwort geschützt. Öffnen Sie es in Word und speichern Sie es noch einmal als .docx, ohne Kennwort.',
  'file.tooMuch':
    '{{name}} enthält mehr als irgendein Artikel und wurde nicht gelesen: Es würde alles andere aufhalten. Nichts wurde geändert. Teilen Sie die Datei auf oder kopieren Sie den Text, den Sie brauchen.',
  'file.undecodable':
    'Die Zeichenkodierung von {{name}} war nicht zu erkennen. Speichern Sie die Datei als UTF-8 und öffnen Sie sie erneut.',
  'file.noText': '{{name}} enthält keinen Text, aus dem ein Artikel werden könnte.',
  'file.notLede':
    '{{name}} ist keine von Lede exportierte Seite. Kopieren Sie den Text und fügen Sie ihn als Agenturtext ein.',
  'file.badJson': '{{name}} ist kein gültiges JSON: {{why}} (Zeile {{line}}, Zeichen {{column}}).',
  'file.otherJson':
    '{{name}} ist JSON, aber weder ein Artikel von Lede noch ninjs noch ein JSON Feed. Kopieren Sie den Text der Meldung heraus und fügen Sie ihn als Agenturtext ein.',
  'file.notDocument':
    '{{name}} lässt sich nicht als {{format}} lesen: Die Datei ist beschädigt oder mit einem Kennwort geschützt. Öffnen Sie sie in ihrem Programm, speichern Sie sie ohne Kennwort und versuchen Sie es noch einmal.',
  'file.scanned':
    '{{name}} hat Bilder von Seiten und keinen Text, der sich übernehmen ließe. Lassen Sie den Text von einem Programm erkennen (OCR), oder bitten Sie um den Text selbst.',
  'file.notItem':
    '{{name}} ist kein Artikel in {{format}} oder beschädigt. Fordern Sie die Datei noch einmal an, oder kopieren Sie den Text heraus und fügen Sie ihn als Agenturtext ein.',
  'file.foreign': '{{name}} ist {{what}}',
  'file.missing': '{{name}} wurde nicht gefunden.',
  'file.unreadable': '{{name}} konnte nicht gelesen werden: {{why}}.',
  'file.unwritable': '{{name}} konnte nicht geschrieben werden: {{why}}.',
  'file.exists': '{{name}} gibt es schon. Mit --force wird die Datei ersetzt.',

  'image.empty': '{{name}} ist leer.',
  'image.tooLarge':
    '{{name}} ist für ein Bild zu groß: {{size}} MB; höchstens {{limit}} MB. Speichern Sie es kleiner und fügen Sie es erneut ein.',
  'image.tooManyPixels':
    '{{name}} hat {{width}} × {{height}} Pixel ({{size}} Megapixel); höchstens {{limit}} Megapixel. Verkleinern Sie es und fügen Sie es erneut ein.',
  'image.svg':
    '{{name}} ist eine SVG-Zeichnung. SVG kann Programme enthalten, darum nimmt Lede keine an: Exportieren Sie sie als PNG und fügen Sie dieses ein.',
  'image.foreign':
    '{{name}} ist ein {{format}}-Bild, das Webseiten nicht zeigen können. Speichern Sie es als JPEG oder PNG und fügen Sie dieses ein.',
  'image.notOne': '{{name}} ist kein Bild, was auch immer der Name sagt. Lede nimmt JPEG, PNG, GIF, WebP und AVIF.',
  'image.truncated':
    '{{name}} ist nicht vollständig: Die Datei endet vor dem Bild. Kopieren oder laden Sie sie noch einmal.',
  'image.undecodable':
    '{{name}} ist beschädigt und kann nicht gezeigt werden. Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu.',
  'image.forPrint':
    '{{name}} ist in CMYK, für den Druck; Browser zeigen es in falschen Farben. Speichern Sie es als RGB und fügen Sie dieses ein.',
  'image.metadata':
    'Was die Datei dieses Bildes über das Bild sagt, ist mehr, als Lede liest (höchstens {{limit}} MB). Das Bild bleibt; schreiben Sie Bildunterschrift und Bildnachweis selbst.',
  'asset.missing':
    'Dieses Bild ist nicht in der Bibliothek. Fügen Sie es erneut ein oder entfernen Sie es aus dem Artikel.',
  'asset.bareOnly':
    'Diese Bibliothek hat von dem Bild nur den Bildinhalt, ohne die Angaben der Datei, wie es in einem Paket kam. Fragen Sie den Absender nach dem Original.',
  'asset.damaged': 'Die Datei eines Bildes in der Bibliothek ist beschädigt ({{hash}}). Fügen Sie das Bild erneut ein.',

  'export.blocked': 'Dieser Artikel kann noch nicht exportiert werden: {{why}}',
  'export.tooMuch':
    'Das ist mehr, als sich in diesem Format auf einmal schreiben lässt: Es würde zu lange dauern oder zu viel Speicher brauchen. Nichts wurde geändert. Teilen Sie es, oder wählen Sie ein anderes Format.',
  'export.reason':
    'Die Prüfungen haben in diesem Artikel Fehler gefunden. Sagen Sie, warum er trotzdem hinausgeht: Der Verlauf behält es.',
  'export.noFont':
    'Lede hat keine Schrift für die Buchstaben dieses Artikels ({{letters}}): In einem PDF stehen seine eigenen, und die haben Lateinisch, Kyrillisch und Griechisch. Exportieren Sie ihn als Seite, Word oder ODT, und drucken Sie ihn von dort.',
  'export.held': 'Dieser Artikel wird zurückgehalten. {{why}}',

  'package.notOne':
    'Diese Datei ist kein Lede-Paket. Lassen Sie sich die .lede-Datei so schicken, wie sie gespeichert wurde.',
  'package.notKept': 'Der Desk hat dieses Paket nicht mehr. Öffnen Sie seine Datei noch einmal.',
  'package.held':
    'Auf diesem Artikel liegt eine rechtliche Sperre: Nichts davon wird weitergegeben, bis sie aufgehoben ist.',
  'package.damaged':
    'Dieses Paket ist beschädigt: {{part}} ist nicht mehr, was es beim Absenden war. Nichts wurde geändert. Lassen Sie es sich noch einmal schicken.',
  'package.newer': 'Dieses Paket wurde von einem neueren Lede geschrieben. Aktualisieren Sie Lede, um es zu öffnen.',
  'package.tooLarge': 'Dieses Paket ist zu groß: {{size}} MB; höchstens {{limit}} MB.',

  'package.tooMuch':
    'In diesem Paket steckt mehr als irgendein Artikel; es wurde nicht geöffnet, denn es würde alles andere aufhalten. Nichts wurde geändert. Fragen Sie beim Absender nach, ob die Datei stimmt.',

  'spelling.encoding':
    'Dieses Wörterbuch hat eine Kodierung, die Lede nicht kennt ({{encoding}}). Speichern Sie es als UTF-8, mit „SET UTF-8“ in der ersten Zeile.',
  'spelling.tooLarge': 'Dieses Wörterbuch ist zu groß: {{size}} MB; höchstens {{limit}} MB. Nichts wurde geändert.',
  'spelling.notAffixes':
    'Das ist keine Affixdatei von Hunspell (.aff): Sie sagt nichts darüber, wie Wörter gebildet werden. Wählen Sie die zwei Dateien eines Wörterbuchs, .aff und .dic.',
  'spelling.notWords':
    'Das ist keine Wortliste von Hunspell (.dic): In der ersten Zeile muss die Zahl der Einträge stehen, danach die Wörter, eines je Zeile.',
  'rules.none': 'Das ist keine Datei mit Hausregeln: weder eine von Lede noch eine als CSV gesicherte Tabelle.',
  'rules.newer':
    'Diese Hausregeln hat ein neueres Lede geschrieben (Version {{version}} der Datei). Es wurde nichts geändert; aktualisieren Sie Lede, um sie zu verwenden.',
  'rules.tooMany': 'Es sind mehr als {{limit}} Regeln. Es wurde nichts geändert; lassen Sie einige weg.',
  'rules.tooLarge': 'Die Datei mit den Regeln ist zu groß: höchstens {{limit}} MB.',
  'rules.changed':
    '„{{names}}“ wurde inzwischen anderswo geändert. Es wurde nichts überschrieben: Sehen Sie die Hausregeln noch einmal an und wiederholen Sie die Änderung.',
  'rules.unshared':
    'Diese Redaktion läuft mit einem älteren Lede, das keine Hausregeln für alle kennt. Wer sie verwaltet, kann es erneuern; bis dahin gelten hier Ihre eigenen Regeln.',
  'rules.away':
    'Die Redaktion ist nicht erreichbar; ihre Hausregeln sind unverändert. Sie lassen sich ändern, sobald sie wieder da ist.',
  'rules.partly':
    'Die Redaktion hat {{done}} von {{all}} Änderungen ihrer Hausregeln übernommen; dann war sie nicht erreichbar oder hat den Rest abgelehnt. Wiederholen Sie es: Nur was fehlt, wird geändert.',
  'rules.forbidden':
    'Die Hausregeln der Redaktion ändern Chefredaktion und Verwaltung; Ihre Rolle erlaubt es nicht. Die Regeln sind unverändert.',
  'rules.noSuch': 'Es gibt keine Hausregel „{{name}}“. lede rules list zeigt alle.',
  'record.none': 'Das ist kein Protokoll einer Abnahme.',
  'record.newer': 'Dieses Protokoll hat ein neueres Lede geschrieben. Aktualisieren Sie Lede, um es zu lesen.',
  'spelling.pair': 'Ein Wörterbuch besteht aus zwei Dateien, einer .aff und einer .dic. Wählen Sie beide zugleich.',
  'spelling.badTag': '„{{tag}}“ bezeichnet keine Sprache. Schreiben Sie ein Kürzel wie sv, pt-BR oder nl-BE.',
  'spelling.broken':
    'Dieses Wörterbuch ist nicht zu gebrauchen: {{why}}. Die Rechtschreibung wird damit nicht geprüft.',
  'spelling.missing': 'Für {{language}} gibt es kein Wörterbuch.',
  'newsroom.away':
    'Die Redaktion ist nicht zu erreichen. Was Sie schreiben, liegt auf diesem Computer und geht von selbst dorthin, sobald es kann.',
  'newsroom.address':
    '„{{address}}“ ist keine Adresse einer Redaktion. Sie beginnt mit https://; nur auf diesem Computer auch mit http://127.0.0.1.',
  'newsroom.notOne':
    'Unter {{address}} ist keine Redaktion von Lede, oder etwas auf dem Weg lässt sie nicht durch. Prüfen Sie die Adresse mit dem, der Sie eingeladen hat.',
  'newsroom.unable':
    'Die Redaktion unter {{address}} ist da, kann im Augenblick aber nichts schreiben: Ihre Datenbank ist nicht erreichbar oder ihr Datenträger voll. Eine Einladung bleibt gültig. Versuchen Sie es später noch einmal, oder sagen Sie es denen, die die Redaktion betreiben.',
  'newsroom.deskOlder':
    'Dieses Lede ist älter als die Redaktion. Aktualisieren Sie Lede; bis dahin bleibt alles, was Sie schreiben, auf diesem Computer.',
  'newsroom.serverOlder':
    'Die Redaktion läuft mit einem älteren Lede als diesem. Bitten Sie den, der sie betreibt, es zu aktualisieren; bis dahin bleibt alles, was Sie schreiben, auf diesem Computer.',
  'newsroom.newer':
    'Die Datenbank der Redaktion wurde von einem neueren Lede geschrieben. Aktualisieren Sie dieses, um sie zu betreiben.',
  'newsroom.invitation':
    'Diese Einladung gilt nicht: Sie wurde benutzt, ist abgelaufen oder nicht vollständig. Bitten Sie um eine neue.',
  'newsroom.otherPerson':
    'Diese Einladung oder dieses Gerät gehört jemand anderem. Bitten Sie um eine eigene Einladung; für ein weiteres Gerät um eine auf Ihren Namen.',
  'newsroom.revoked':
    'Dieser Computer darf nicht mehr an der Redaktion teilnehmen. Was Sie geschrieben haben, liegt hier; verlassen Sie die Redaktion, oder bitten Sie um eine neue Einladung.',
  'newsroom.notHere':
    'Der Text dieses Artikels ist nicht auf diesem Computer, und die Redaktion ist gerade nicht zu erreichen. Öffnen Sie ihn wieder, wenn eine Verbindung besteht; in der Liste sehen Sie ihn, wie er zuletzt war.',
  'newsroom.unreadable':
    'Die Redaktion hat diesen Artikel, aber nichts darin, was dieses Lede lesen kann. Aktualisieren Sie Lede, oder bitten Sie die Leute, die die Redaktion betreiben, ihn zu prüfen.',
  'newsroom.noImage': 'Die Redaktion hat dieses Bild nicht. Es kommt, sobald der Computer verbunden ist, der es hat.',
  'newsroom.badImage':
    'Ein Bild ist nicht so in der Redaktion angekommen, wie es hier ist. Lede schickt es bei der nächsten Verbindung noch einmal.',
  'newsroom.storage':
    'S3_BUCKET ist die Adresse eines Objektspeichers samt Bucket, wie https://s3.example.org/images; dazu gehören AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY.',
  'newsroom.noStory':
    'Die Redaktion hat für Sie keinen solchen Artikel: Er wurde nicht abgegeben oder liegt an einem Ressort, das nicht Ihres ist. Was Sie geschrieben haben, bleibt auf diesem Computer.',
  'newsroom.forbidden':
    'Ihre Rolle in der Redaktion erlaubt das nicht. Was Sie geschrieben haben, bleibt auf diesem Computer; fragen Sie einen Administrator.',
  'newsroom.noDesk':
    'Die Redaktion hat kein solches Ressort, oder Sie dürfen dort nichts abgeben. Ihre sind: {{desks}}.',
  'newsroom.filed': 'Dieser Artikel ist schon in der Redaktion.',
  'newsroom.gap': 'Eine Änderung ging vor der an die Redaktion, auf der sie aufbaut. Lede sendet beide noch einmal.',
  'newsroom.foreign':
    'In diesem Artikel steht etwas, das kein Lede schreibt, und die Redaktion nimmt es nicht an. Nichts wird gesendet, alles bleibt auf diesem Computer: Kopieren Sie den Text in einen neuen Artikel und geben Sie den ab.',
  'newsroom.clash':
    'Die Redaktion hat an der Stelle dessen, was hier geschrieben wurde, etwas anderes, wie wenn zwei Computer aus einem kopierten Datenordner schreiben. Nichts wird gesendet, alles bleibt auf diesem Computer: Duplizieren Sie den Artikel und arbeiten Sie im Duplikat weiter.',
  'newsroom.behind': 'Andere haben inzwischen an diesem Artikel geschrieben. Lede übernimmt das zuerst.',
  'newsroom.busy':
    'Die Redaktion hat im Augenblick zu viel zu schreiben. Was Sie geschrieben haben, liegt auf diesem Computer und wird noch einmal gesendet.',
  'newsroom.noPerson': 'Die Redaktion kennt niemanden dieses Namens.',
  'newsroom.badPackage':
    'Ein Paket ist nicht so in der Redaktion angekommen, wie es hier ist. Lede schickt es bei der nächsten Verbindung noch einmal.',
  'newsroom.noPackage':
    'Die Redaktion hat dieses Paket nicht mehr: Es wurde auf einem anderen Computer geöffnet, abgelehnt oder hat 30 Tage gewartet.',
  'newsroom.tooManyPackages':
    'Zu viele Pakete warten darauf, geöffnet zu werden, von Ihnen oder für diese Person. Lede schickt dieses, sobald Platz ist, bei der nächsten Verbindung.',
  'newsroom.noPackages':
    'Diese Redaktion läuft mit einem älteren Lede, das keine Pakete weitergibt. Sichern Sie das Paket als Datei, oder bitten Sie den, der die Redaktion betreibt, es zu aktualisieren.',
  'newsroom.severalPeople': 'Mehrere in der Redaktion heißen {{name}}. Geben Sie eine Kennung an: {{ids}}.',
  'newsroom.lastAdministrator': 'Die Redaktion braucht einen Administrator: Machen Sie zuerst jemand anderen dazu.',
  'newsroom.joined': 'Diese Bibliothek gehört schon zu einer Redaktion: {{name}}. Verlassen Sie sie zuerst.',
  'newsroom.notJoined': 'Diese Bibliothek gehört zu keiner Redaktion. Treten Sie zuerst einer bei.',
  'newsroom.noProfile':
    'Die Redaktion muss wissen, wer Sie sind. Geben Sie zuerst in den Einstellungen Ihren Namen ein.',
  'newsroom.none': 'In diesem Ordner oder dieser Datenbank ist keine Redaktion. Prüfen Sie --data und DATABASE_URL.',
  'newsroom.notEmpty':
    'Hier ist schon eine Redaktion; von ihr wird nichts ersetzt. Stellen Sie in einen leeren Ordner oder eine leere Datenbank wieder her.',
  'newsroom.badBackup':
    'Diese Datei ist keine Sicherung einer Redaktion, ist nicht vollständig oder wurde verändert. Nichts wurde wiederhergestellt; nehmen Sie eine andere Kopie davon.',
  'newsroom.noHold': 'Diese Sperre besteht nicht: Jemand hat sie aufgehoben, oder sie gilt einem anderen Artikel.',
  'newsroom.held':
    'Auf diesem Artikel liegt eine rechtliche Sperre, und die Redaktion nimmt keine Veröffentlichung an. Was Sie getan haben, bleibt auf diesem Computer und wird gesendet, sobald die Sperre aufgehoben ist.',
  'newsroom.redis': 'REDIS_URL ist keine Adresse eines Redis. Sie beginnt mit redis:// oder rediss://.',
  'newsroom.keychain':
    'Der Zugang zur Redaktion liegt im Schlüsselbund dieses Computers und lässt sich von hier aus nicht lesen. Öffnen Sie die Bibliothek in der App von Lede; kommt sie auch dort nicht hinein, treten Sie der Redaktion mit einer neuen Einladung noch einmal bei.',
  'newsroom.identity':
    'Die Datei, die LEDE_IDENTITY nennt, ist nicht zu gebrauchen: {{why}}. Bringen Sie sie in Ordnung und starten Sie die Redaktion neu.',
  'newsroom.noSignIn':
    'Diese Redaktion kennt keine Anmeldung mit einem Konto des Hauses. Bitten Sie um eine Einladung.',
  'newsroom.provider':
    'Die Anmeldung des Hauses ist zurzeit nicht zu erreichen. Versuchen Sie es später wieder oder bitten Sie um eine Einladung.',
  'newsroom.signInOver':
    'Diese Anmeldung wurde im Browser abgelehnt oder hat zu lange gedauert. Beginnen Sie sie noch einmal.',
  'newsroom.noRole':
    'Ihr Konto ist gültig, aber die Redaktion hat keine Rolle dafür. Fragen Sie, wer die Redaktion betreibt.',
  'newsroom.knownPerson':
    'Wer dieses Profil hat, ist schon in der Redaktion, aber nicht mit diesem Konto. Bitten Sie eine Administratorin oder einen Administrator um eine Einladung für ein weiteres Gerät.',
  'newsroom.embargoed':
    'Für diesen Artikel gilt eine Sperrfrist, und die Redaktion nimmt vorher keine Veröffentlichung an, es sei denn, wer veröffentlicht, besteht darauf. Was Sie getan haben, bleibt auf diesem Computer.',
  'newsroom.inUse': 'In {{folder}} läuft schon eine Redaktion. Beenden Sie diese zuerst.',
  'newsroom.database': 'Die Datenbank der Redaktion konnte nicht geöffnet werden: {{message}}.',
}
