import { foldLine } from './words.ts'

/** The meaning of a time stamp on a page. `today`: the day on which the page was viewed. */
export type TimestampLabel = 'published' | 'updated' | 'today'

const labelWords: Readonly<Record<TimestampLabel, string>> = {
  published:
    'all news|published|published on|published at|publication date|posted|posted on|date|date published|first published|created|issued|released|' +
    'veröffentlicht|veröffentlicht am|erschienen|erschienen am|erstellt|erstellt am|vom|datum|publiziert|publiziert am|' +
    'publié|publié le|publiée le|date de publication|mis en ligne|mis en ligne le|paru le|' +
    'publicado|publicado el|publicada el|fecha|fecha de publicación|' +
    'pubblicato|pubblicato il|pubblicata il|data|data di pubblicazione|' +
    'publicado em|data de publicação|' +
    'опубликовано|опубликована|дата публикации|размещено|дата|добавлено|' +
    'опубліковано|дата публікації|апублікавана|апублікавана|дата публікацыі|' +
    'opublikowano|data publikacji|dodano|opublikowany|publikacja|' +
    'publikováno|zveřejněno|vydáno|publikovano|' +
    'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|' +
    'publicerad|publicerat|publisert|udgivet|offentliggjort|julkaistu|objavljeno|publicat|yayınlanma|yayın tarihi|published date',
  updated:
    'updated|updated on|updated at|last updated|last update|last modified|modified|edited|' +
    'aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|stand|geändert|update|' +
    'mis à jour|mis à jour le|mise à jour|modifié|modifié le|' +
    'actualizado|actualizado el|actualizada|última actualización|' +
    'aggiornato|aggiornato il|aggiornamento|ultimo aggiornamento|modificato|' +
    'atualizado|atualizado em|última atualização|' +
    'обновлено|изменено|оновлено|абноўлена|' +
    'aktualizacja|zaktualizowano|aktualizováno|aktualizace|bijgewerkt|bijgewerkt op|laatst bijgewerkt|' +
    'uppdaterad|oppdatert|opdateret|päivitetty|güncelleme|son güncelleme|actualizat',
  today:
    "today|today is|flag|now|heute|heute ist|aujourd'hui|hoy|oggi|hoje|сегодня|сёння|сьогодні|dziś|dzisiaj|dnes|vandaag|weather|wetter",
}

/** Labels of time stamps, folded. */
export const labels: ReadonlyMap<string, TimestampLabel> = new Map(
  (['published', 'updated', 'today'] as const).flatMap((label) =>
    labelWords[label].split('|').map((word): [string, TimestampLabel] => [foldLine(word), label]),
  ),
)

/** Words without a meaning that a time stamp may contain. Folded. */
export const connectives: ReadonlySet<string> = new Set(
  [
    'at on in the of and hrs hours hour h local time',
    'um uhr am den dem der',
    'à a le la heures du',
    'las los el del de a las horas hora hs hrs h',
    'alle ore il ore di',
    'às em h as',
    'в во о г года год часов ч на у',
    'в о об р року рік гг а ў г',
    'o godz godzina roku r',
    'v ve dne hod hodin',
    'om op uur',
    'kl klockan den klo saat',
  ].flatMap((words) => words.split(' ').map(foldLine)),
)

const abbreviations: Readonly<Record<string, string>> = {
  'Etc/UTC': 'utc|gmt|z|ut|universal time|greenwich mean time|uhr utc',
  'America/New_York': 'edt|est|et|eastern|eastern time|u s eastern',
  'America/Chicago': 'cdt|ct|central time',
  'America/Denver': 'mdt|mst|mt',
  'America/Los_Angeles': 'pdt|pst|pt|pacific time',
  'America/Sao_Paulo': 'brt|brasilia|horario de brasilia',
  'America/Argentina/Buenos_Aires': 'art',
  'Europe/London': 'bst|uk time|london time',
  'Europe/Paris': 'heure de paris|heure francaise|paris time',
  'Europe/Madrid': 'hora de madrid|hora peninsular|hora espanola|madrid time',
  'Europe/Rome': 'ora italiana|ora di roma|rome time',
  'Europe/Vienna': 'wiener zeit|ortszeit wien',
  'Europe/Lisbon': 'west|wet|hora de lisboa',
  'Europe/Berlin': 'cest|cet|mez|mesz|met|mest',
  'Europe/Helsinki': 'eet|eest|oez|oesz',
  'Europe/Moscow': 'msk|мск|по москве|московское время|moscow time|по московскому времени|moskauer zeit',
  'Europe/Minsk': 'minsk time|минское время|по минску|minsker zeit',
  'Europe/Kyiv': 'kyiv time|за києвом|по киеву',
  'Europe/Istanbul': 'trt',
  'Asia/Kolkata': 'ist',
  'Asia/Dubai': 'gst',
  'Asia/Shanghai': 'beijing time|bjt',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Singapore': 'sgt',
  'Asia/Tokyo': 'jst',
  'Asia/Seoul': 'kst',
  'Asia/Jakarta': 'wib',
  'Australia/Sydney': 'aest|aedt',
}

/** Names of zones on pages, folded, with their IANA zones. */
export const zones: ReadonlyMap<string, string> = new Map(
  Object.entries(abbreviations).flatMap(([zone, names]) =>
    names.split('|').map((name): [string, string] => [foldLine(name), zone]),
  ),
)

/** The offsets of abbreviations, which are valid in only one half of the year; folded. */
export const offsets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-04:00': 'edt',
    '-05:00': 'est|cdt',
    '-06:00': 'mdt',
    '-07:00': 'mst|pdt',
    '-08:00': 'pst',
    '+00:00': 'wet',
    '+01:00': 'bst|west|cet|mez',
    '+02:00': 'cest|mesz|mest|eet|oez',
    '+03:00': 'eest|oesz',
    '+10:00': 'aest',
    '+11:00': 'aedt',
  }).flatMap(([offset, names]) => names.split('|').map((name) => [name, offset] as const)),
)

/**
 * Abbreviations that are used for different zones in the world: India, Israel and Ireland; the Gulf
 * and South Georgia.
 */
export const ambiguousZones: ReadonlySet<string> = new Set(['ist', 'gst'])

/**
 * The days of the week, full and abbreviated, in every language of pages; folded. From Unicode's
 * data.
 */
export const weekdays: ReadonlySet<string> = new Set(
  'en de fr es it pt nl pl cs sk uk be ru bg sv da nb fi hu ro hr sr tr el lt lv et'.split(' ').flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const form = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
      return Array.from({ length: 7 }, (_, day) => foldLine(form.format(Date.UTC(2024, 0, 1 + day))))
    }),
  ),
)
