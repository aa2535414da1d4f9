import type { ForeignKind } from './foreign-formats.ts'

/** A text that is made by or for programs, by how its lines look. */
interface LineKind {
  readonly kind: ForeignKind
  /** Names of such files: a few of its lines suffice then. */
  readonly named: RegExp
  /** First lines that nothing else has. */
  readonly begins?: RegExp
  /** Lines that only such a text has. */
  readonly sure: RegExp
  /** Further lines that it has. */
  readonly also?: RegExp
  /** The share of such lines that makes it one, whatever its name. */
  readonly share: number
}

const timecode = String.raw`(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,:;]\d{1,3})?`

/** One pattern of several. */
const anyOf = (...patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u')

const logLine = anyOf(
  // Times to the second: ISO and its like, syslog (RFC 3164), Apache's and nginx's access logs.
  /^\[?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d:\d\d/u,
  /^\[?\d\d[-/.](?:\d\d|[A-Z][a-z]{2})[-/.]\d{2,4}[, ] ?\d\d:\d\d:\d\d/u,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+:/u,
  /^\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:/u,
  /^[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d [AP]M \S+\.\S+/u,
  // To its parts: programs' own times, Android's, Google's, the kernel's, seconds since 1970.
  /^\[?(?:\d\d-\d\d )?\d\d:\d\d:\d\d[.,]\d{3,6}\]?\s/u,
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s/u,
  /^\[ *\d+\.\d{6}\] /u,
  /^\d{10}(?:\.\d+)?\s+\[?[A-Z]{4,}\b/u,
  // Levels alone, and traces of errors.
  /^(?:\[(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL|SEVERE)\]|(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL|SEVERE)(?::| +\[| +\S+:\d+))\s?/iu,
  /^\s+at [\w.$<>/ ]+\(.*\)\s*$/u,
  /^\s+File ".*", line \d+/u,
)

const codeLine = anyOf(
  // Brackets and semicolons, without quotation marks as in text.
  /^\s*[^"“”„«»]*[{}][\s;,)]*$/u,
  /^\s*[^"“”„«»]*[=(].*;\s*$/u,
  /^\s*[}\])]+[;,]?\s*$/u,
  /^\s*(?:import|from|export|const|let|var|function|class|def|return|if|for|while|elif|except|public|private|protected|static|void|use|package|namespace|require|interface|enum|struct|fn|func|async)\b.*[(){}=:;'"\]]\s*$/u,
  /^\s*(?:import|package|using|use) [\w.:]+;?$/u,
  /^\s*[\w.$]+\(.*\);?\s*$/u,
  /^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|ALTER TABLE|DROP TABLE)\s.*[(;,=*]/u,
  /^\s*WHERE\s.*[=<>]/u,
  /^\s*(?:#(?:include|define|ifdef|endif|pragma)\b|\/\/\s|\/\*|\*\/|\\[a-z]+[[{]|@\w+\{|\[[\w .:"/-]+\]\s*$|@@ -\d|[+-]{3} \S)/u,
  // Commands, those of a terminal, and rules that run some.
  /^(?:\$ (?=[a-z])|>>> )?(?:sudo|npm|npx|pip3?|git|docker|kubectl|curl|wget|apt-get|chmod|mkdir|ssh|scp) \S/u,
  /^(?:\$ [a-z]|>>> \S|C:\\.*>|PS C:\\)/u,
  /^\t[@-]?(?:\$\(|gcc|rm|cp|mv|echo|cd) ?/u,
  /^\.PHONY:/u,
  // Settings, and languages that need no brackets.
  /^(?:[A-Z][A-Z\d_]{2,}=(?![\d+−-])\S|[a-z][\w-]*(?:\.[\w-]+)+=\S)/u,
  /^(?:export [A-Z_]+=|set -[a-z]+$)/u,
  /^\s*(?:\w+ :: \S|module \w+ where$|let \w+ = |[\w.]+ <- \S)/u,
  // What is encoded, as in mails and keys (RFC 4648).
  /^[A-Za-z\d+/]{60,}={0,2}$/u,
)

const besideCode = anyOf(
  /^\s*(?:[\w.$@[\]"'-]+\s*(?:=|:=|=>|\+=)\s*\S|'use strict'|#\s|end\s*$|else:?\s*$|done\s*$|fi\s*$|[\w"'-]+:(?:\s|$)|- )/u,
  /^\s*[a-z]\w* \S.*;\s*$/u,
  /^\s*(?:FROM|ORDER BY|GROUP BY|HAVING|LIMIT|VALUES|(?:LEFT |RIGHT |INNER )?JOIN) \S/u,
  /^\s*(?:def|class|module) [\w.?!]+(?: < [\w:]+)?$/u,
  /^(?:cd|ls|export|echo|cat|rm|cp|mv) \S/u,
)

const lineKinds: readonly LineKind[] = [
  {
    // SubRip, WebVTT, SubViewer, SubStation Alpha, MicroDVD, and lists of cuts (CMX 3600).
    kind: 'subtitles',
    named: /\.(?:srt|vtt|sbv|ass|ssa|sub|edl)$/iu,
    begins: /^(?:WEBVTT\b|\[Script Info\])/u,
    sure: new RegExp(
      String.raw`^\s*(?:${timecode}\s*(?:-->|,)\s*${timecode}\b|\{\d+\}\{\d+\}|Dialogue:|\d{3,6}\s+\S+\s.*(?:\s${timecode}){4}\s*$)`,
      'u',
    ),
    share: 0.15,
  },
  {
    kind: 'log',
    named: /\.log(?:\.\d+)?$/iu,
    begins: /^Traceback \(most recent call last\):/u,
    sure: logLine,
    share: 0.5,
  },
  {
    kind: 'code',
    named:
      /\.(?:[cm]?[jt]s|[jt]sx|py|rb|php|java|kt|c|h|cc|cpp|hpp|cs|go|rs|swift|lua|sql|sh|bash|ps1|bat|cmd|css|scss|less|ya?ml|toml|ini|conf|cfg|properties|env|reg|desktop|url|webloc|tex|bib|diff|patch|m3u8?|pem|crt|key|lock)$/iu,
    begins:
      /^(?:#!\/|<\?php|\\documentclass|%!PS|diff --git |-----BEGIN [A-Z ]+-----|#EXTM3U|\[InternetShortcut\]|\[Desktop Entry\]|Windows Registry Editor|---\s+\S+\n\+\+\+\s+\S+\n@@|FROM [a-z][\w./:-]+(?: AS \w+)?\s*\n(?:.*\n)*?(?:RUN|CMD|COPY|ENTRYPOINT|WORKDIR) \S)/u,
    sure: codeLine,
    also: besideCode,
    share: 0.6,
  },
]

/** How much of a text is looked at, in characters. */
const looked = 8_000
/** Of longer lines only the beginning. */
const longestLine = 500
/** The share of lines that suffices in a file with a fitting name. */
const namedShare = 0.1
/** How many lines that only such a text has make one. */
const least = 2

/**
 * What a text is that is made by or for programs, and no copy: subtitles, a table of values, a log,
 * source code or settings; null if it may be a story.
 */
export function foreignLines(text: string, name: string): ForeignKind | null {
  const head = text.slice(0, looked).replace(/^\uFEFF/u, '')
  // The last line may be cut.
  const rows = head.split(/\r\n|[\n\r]/u).slice(0, text.length > looked ? -1 : undefined)
  const lines = rows.filter((line) => line.trim() !== '').map((line) => line.slice(0, longestLine))
  const start = head.trimStart()
  const found = lineKinds.find((kind) => kind.begins?.test(start) || isOf(kind, lines, name))
  if (found !== undefined) return found.kind
  return isTable(rows.join('\n'), /\.(?:csv|tsv|tab)$/iu.test(name)) ? 'values' : null
}

function isOf({ named, sure, also, share }: LineKind, lines: readonly string[], name: string): boolean {
  const certain = lines.filter((line) => sure.test(line)).length
  const fitting =
    certain + (also === undefined ? 0 : lines.filter((line) => !sure.test(line) && also.test(line)).length)
  if (named.test(name) && fitting >= lines.length * namedShare && fitting > 0) return true
  return certain >= least && fitting >= lines.length * share
}

/** What stands for a cell in quotation marks. */
const cell = '\uFFFC'
/** A cell in quotation marks, which may hold separators and ends of lines (RFC 4180, 2.6). */
const quoted = /(?<=^|[,;\t|])"(?:[^"]|"")*"(?=[,;\t|]|\r?$)/gmu

/**
 * Whether lines are rows of values (RFC 4180), as many in each: in a file with such a name, or
 * where all are in quotation marks, at least two rows of two, else three rows of three.
 */
function isTable(text: string, isNamed: boolean): boolean {
  const told = text.replace(quoted, cell)
  // A cell that the end of what is looked at cuts takes its row along.
  const open = /(?:^|[,;\t|\n])"[^"]*$/u.exec(told)?.index
  const whole = open === undefined ? told : told.slice(0, Math.max(0, told.lastIndexOf('\n', open)))
  const lines = whole.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '')
  const isQuoted = lines.every((line) => /^\uFFFC(?:[,;\t|]\uFFFC)+$/u.test(line))
  const [rows, columns] = isNamed || isQuoted ? [2, 2] : [3, 3]
  if (lines.length < rows) return false
  return [/,(?!\s)/gu, /;(?!\s)/gu, /\t/gu, /\|/gu].some((separator) => {
    const counts = lines.map((line) => (line.match(separator)?.length ?? 0) + 1)
    return (counts[0] ?? 0) >= columns && counts.every((count) => count === counts[0])
  })
}
