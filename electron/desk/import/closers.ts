/**
 * The words with which desks end a text, or announce more of it. Whatever puts them apart
 * (brackets, dashes, dots, equals signs) belongs to them.
 */

/** After these a text ends. */
const ends = [
  'end|ends|endit|enditem|end text|eom|(?:the )?(?:story|message|text|copy|release|report|item) ends',
  'end of (?:the )?(?:story|text|message|copy|release|press release|news release|report|item|article|feature|statement|transmission|transcript)',
  'ende|schluss|ende der (?:meldung|mitteilung|pressemitteilung|durchsage|nachricht)|ende des (?:textes|berichts|beitrags)|textende',
  'fin|fin d[ue] (?:texte|communiqué|message|article)|fin de (?:la )?(?:dépêche|transmission)|fin de(?:l| la) (?:texto|nota|noticia|comunicado)',
  'fine (?:del )?(?:testo|comunicato)|fim do texto|конец|конец (?:текста|сообщения)|кінець|канец',
  'koniec|koniec (?:tekstu|depeszy)|konec|konec (?:textu|zprávy)|einde|einde bericht',
].join('|')

/** After these the text continues in another message. */
const goesOn = [
  'more|more(?: (?:is|are|will))? (?:to )?(?:come|follow)s?|(?:story|text|copy) (?:to )?(?:continues?|follows?)|(?:more[\\s./–—-]+){1,3}more|to be continued',
  'mtf|mfl|mf|mehr folgt|folgt mehr|weiteres folgt|mehr in kürze|fortsetzung folgt|wird fortgesetzt|forts(?:etzung)?\\.?(?: folgt)?',
  "suite|à suivre|a suivre|asuivre|suite suit|plus d[’']informations à suivre|sigue|continúa|continuará|seguirá|hay más|segue|mais a seguir",
  'mer följer|meer volgt|wordt vervolgd|продолжение следует|далі буде|працяг будзе|cdn|ciąg dalszy nastąpi|pokračování následuje',
].join('|')

/** Copy on a line of their own: closers only within brackets, between dashes and their like. */
const apart = 'final|fine|fim|más|mais|mehr|continua|slut|the end'

const before = String.raw`[\s\p{Pd}\p{Ps}=*_~/|<>#.…·•+^:]*`
const behind = String.raw`[\s\p{Pd}\p{Pe}=*_~/|<>#.…·•+^]*`
const closers: readonly RegExp[] = [
  new RegExp(`^${before}(?:${ends}|${goesOn})${behind}$`, 'iu'),
  new RegExp(String.raw`^(?=.*[\p{Pd}\p{Ps}\p{Pe}=*_~/|<>#])${before}(?:${apart})${behind}$`, 'iu'),
  // "-30-", as telegraphers ended a message.
  /^[\s\p{Pd}\p{Ps}=*_~/|<>#+]*(?:30|0|o)[\s\p{Pd}\p{Pe}=*_~/|<>#+]*$/iu,
  /^#(?:\s?#){1,4}$/u,
  // With the initials of its editor: "(ends/al)".
  /^\((?:ends?|ende|schluss|fin)[/\s]+\p{L}{2,4}\)$/iu,
]
const continuing = new RegExp(`^${before}(?:${goesOn})${behind}$`, 'iu')

/** No closer is longer. */
const longest = 60

/** Whether a line only says that the text ends, or that more of it follows. */
export function isCloser(line: string): boolean {
  return line.length <= longest && closers.some((closer) => closer.test(line))
}

/** Whether a line says that the text continues in another message. */
export function announcesMore(line: string): boolean {
  return line.length <= longest && continuing.test(line)
}

/** What may be a closer behind the last sentence of a line. */
const behindSentence = /(?<=[.!?…]["”»’)\]]{0,2})\s+(\S.{1,30})$/u
/**
 * Written such that the sentence before does not read on: in capitals, in brackets, after a dash.
 */
const standsOut = /^(?:[^\p{Ll}]*\p{Lu}[^\p{Ll}]*|[\p{Pd}\p{Ps}/=*~#<].*|[Ee]nds?[./]?)$/u

/**
 * Where a closer begins that shares its line with the last sentence of a text ("…, he said. ENDS");
 * -1 for none.
 */
export function closerIn(line: string): number {
  const tail = behindSentence.exec(line.slice(-longest))?.[1]
  return tail !== undefined && standsOut.test(tail) && isCloser(tail) ? line.length - tail.length : -1
}
