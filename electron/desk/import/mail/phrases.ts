/** A greeting or hand-over above a story in a mail, in a line of only a few words. */
export const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|moin|guten (?:tag|morgen|abend)|servus|grüezi|bonjour|bonsoir|ch[eè]re?s?|estimad[oa]s?|hola|buen[oa]s (?:días|tardes)|buongiorno|gentil[ei]|caro|cara|olá|prezad[oa]s?|hoi|beste|geachte|hej|dzień dobry|szanown[iy]|dobrý den|добрый день|здравствуйте|уважаем\p{L}+|привет|доброго дня|вітаю)\b|(?:здравствуйте|уважаем|привет|добрый)).{0,80}$/iu

/** A line that hands over a story. */
export const handover =
  /^(?:(?:please find|find|attached|enclosed|here(?:['’]s| is| comes)|below (?:is|you)|as (?:discussed|agreed|promised)|fyi\b|my (?:story|piece)|anbei|hier (?:ist|kommt|der|die|das|nun)|wie (?:besprochen|versprochen|vereinbart)|im anhang|untenstehend|zur (?:info|kenntnis)|voici|ci-joint|veuillez trouver|en pièce jointe|adjunt|aquí (?:está|va)|in allegato|ecco|segue in|hierbij|bijgaand|w załączeniu|v příloze)\b|(?:во вложении|в приложении|высылаю|прилагаю)).{0,160}$/iu

/** A line that ends a mail. */
export const closing =
  /^(?:(?:(?:with )?(?:best|kind|warm|kindest|many thanks|thanks|cheers|regards|sincerely|yours|all the best|mit (?:freundlichen|besten|herzlichen|lieben|kollegialen) gr|(?:viele|beste|liebe|herzliche|freundliche|schöne|sonnige) gr|grüße|gruß|lg|vg|mfg|danke|herzlichst|cordialement|bien à vous|bien cordialement|amicalement|merci|salutations|saludos|un (?:cordial )?saludo|atentamente|gracias|cordiali saluti|distinti saluti|un saluto|grazie|atenciosamente|cumprimentos|obrigad|met vriendelijke groet|groeten|groet|med vänlig|mvh|pozdrawiam|z poważaniem|s pozdravem)(?:\b|(?=üß|uß))|(?:с уважением|спасибо|всего доброго|з повагою)).{0,50})$/iu

/** What mail programs and companies append to every mail. */
export const furniture: readonly RegExp[] = [
  /^(?:sent from my|sent from (?:outlook|mail for|yahoo)|get outlook for|von meinem .{2,30} gesendet|gesendet (?:von|mit)|diese nachricht wurde von|envoyé de(?:puis)? mon|enviado desde|inviato da|enviado do|verzonden (?:vanaf|met)|отправлено с|wysłano z)\b.{0,100}$/iu,
  /\b(?:this (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|privileged|intended)|the information (?:contained )?in this (?:e-?mail|message)|if you (?:are not the intended|have received this (?:e-?mail|message) in error)|diese (?:e-?mail|nachricht)\b.{0,120}\b(?:vertraulich|ausschließlich|bestimmt)|wenn sie nicht der richtige adressat|ce (?:message|courriel|mail)\b.{0,100}\bconfidentiel|este (?:mensaje|correo)\b.{0,100}\bconfidencial|questa (?:e-?mail|comunicazione)\b.{0,100}\briservat|esta mensagem\b.{0,100}\bconfidencia|dit bericht\b.{0,100}\bvertrouwelijk|please consider the environment|bitte (?:denken sie|prüfen sie).{0,60}(?:umwelt|ausdrucken)|unsubscribe|abmelden|se désinscrire|view (?:this (?:email|mail) )?in (?:your )?browser|im browser (?:ansehen|öffnen|anzeigen))\b/iu,
  /^(?:caution|external e-?mail|\[?extern(?:al)?\]?)\s*[:!].{0,200}$/iu,
]

/** The beginning of a forwarded mail inside another. */
export const forwarded =
  /^[\s>]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|originalnachricht|message transféré|message d['’]origine|mensaje reenviado|mensaje original|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|doorgestuurd bericht|oorspronkelijk bericht|пересылаемое сообщение|исходное сообщение)[^-]{0,40}-{2,}|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado)\s*:)\s*$/iu

/** The beginning of a quoted mail. */
export const quoted =
  /^(?:on .{6,120}\bwrote|am .{6,120}\bschrieb\b.{0,80}|le .{6,120}\ba écrit|el .{6,120}\bescribió|il .{6,120}\bha scritto|em .{6,120}\bescreveu|op .{6,120}\bschreef\b.{0,80}|.{6,120}\b(?:пишет|написал\p{L}?))\s*:\s*$/iu

/** Header fields as they are printed in a mail's text: the names of each. */
export const fields: readonly (readonly ['from' | 'date' | 'subject' | 'other', RegExp])[] = [
  ['from', /^\*?(?:from|von|de|da|van|от|від|od)\*?\s*:\*?\s*(.+)$/iu],
  [
    'date',
    /^\*?(?:date|sent|datum|gesendet(?: am)?|envoyé|enviado(?: el)?|fecha|data|inviato|verzonden|дата|отправлено)\*?\s*:\*?\s*(.+)$/iu,
  ],
  ['subject', /^\*?(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)\*?\s*:\*?\s*(.+)$/iu],
  ['other', /^\*?(?:to|cc|an|kopie|à|copie|para|a|per|aan|кому|копия|reply-to|antwort an)\*?\s*:\*?\s*(.*)$/iu],
]
