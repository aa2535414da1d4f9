import type { RowCode } from '#shared/checks/house/file.ts'
import type { RetiredRuleId, RuleGroup, RuleId } from '#shared/checks/rule-ids.ts'
import type { CheckSeverity } from '#shared/checks/severity.ts'
import type { RuleTexts } from '../en/checks.ts'

const groups: Readonly<Record<RuleGroup, string>> = {
  fields: 'Campos',
  typography: 'Tipografía',
  words: 'Palabras',
  time: 'Fechas y horas',
  figures: 'Cifras',
  attribution: 'Atribución y extensión',
  links: 'Enlaces',
  review: 'Revisión',
}

const severities: Readonly<Record<CheckSeverity, string>> = {
  error: 'Error',
  warning: 'Advertencia',
  hint: 'Indicación',
}

const rules: Readonly<Record<RuleId, RuleTexts>> = {
  publication: {
    name: 'Lo que necesita una página',
    says: 'Falta algo que una página necesita.',
    why: 'Lectores, buscadores y otras redacciones encuentran y citan un artículo por sus campos.',
  },
  headlineLength: {
    name: 'Titular largo',
    says: 'El titular tiene {{count}} caracteres; el máximo es {{limit}}.',
    why: 'Los resultados de búsqueda y las listas lo cortan.',
  },
  deckLength: {
    name: 'Entradilla larga',
    says: 'La entradilla tiene {{count}} caracteres; el máximo es {{limit}}.',
    why: 'Una entradilla debe leerse de un vistazo.',
  },
  summaryLength: {
    name: 'Resumen largo',
    says: 'El resumen tiene {{count}} caracteres; el máximo es {{limit}}.',
    why: 'Los enlaces compartidos solo muestran sus primeras líneas.',
  },
  noDeck: {
    name: 'Sin entradilla',
    says: 'No hay entradilla.',
    why: 'La redacción quiere una bajo cada titular.',
  },
  noSummary: {
    name: 'Sin resumen',
    says: 'No hay resumen ni entradilla.',
    why: 'Los resultados de búsqueda y los enlaces compartidos muestran entonces lo primero que encuentran.',
  },
  headlineStop: {
    name: 'Punto en un titular',
    says: 'El titular termina en punto.',
    why: 'Los titulares no lo llevan.',
  },
  embargoAfter: {
    name: 'Publicado antes del fin del embargo',
    says: 'La hora de publicación es anterior al final del embargo.',
    why: 'Quien publique a esa hora rompe el embargo.',
  },
  poorAlt: {
    name: 'Texto alternativo vacío de contenido',
    says: 'El texto alternativo no describe nada.',
    why: 'Quien no ve la imagen no tiene otra cosa.',
  },
  quotesUnbalanced: {
    name: 'Comillas sin pareja',
    says: 'Faltan unas comillas de apertura o de cierre.',
    why: 'Nadie puede saber dónde empieza o termina la cita.',
  },
  typesetting: {
    name: 'Tipografía del idioma',
    says: 'El idioma pone aquí: {{after}}',
    why: 'Las comillas, los apóstrofos y las rayas son los del idioma del artículo.',
  },
  noBreak: {
    name: 'Espacio en el que no acaba una línea',
    says: 'El idioma mantiene estas palabras en la misma línea.',
    why: 'Una cifra y su unidad, un tratamiento y su nombre no se separan.',
  },
  doubleSpace: { name: 'Dos espacios', says: 'Hay dos espacios o más.', why: 'Con uno basta.' },
  spaceBefore: {
    name: 'Espacio ante un signo',
    says: 'Hay un espacio ante un signo que no lo lleva.',
    why: 'El signo puede quedar solo en la línea siguiente.',
  },
  spaceMissing: {
    name: 'Falta un espacio',
    says: 'Falta un espacio detrás del signo.',
    why: 'Dos palabras se leen como una.',
  },
  repeatedMarks: { name: 'Signo repetido', says: 'El signo está más de una vez.', why: 'Con uno basta.' },
  invisible: {
    name: 'Carácter invisible',
    says: 'Hay un carácter invisible ({{name}}) en el texto.',
    why: 'Las búsquedas, los enlaces y otros sistemas tropiezan con él.',
  },
  bidi: {
    name: 'Carácter que invierte la dirección',
    says: 'Un carácter ({{name}}) cambia la dirección del texto.',
    why: 'Lo que se lee no es entonces lo que hay: así se engaña.',
  },
  lookalike: {
    name: 'Letras de otro alfabeto',
    says: 'Hay letras de otro alfabeto con el mismo aspecto: {{letters}}.',
    why: 'La palabra no se encuentra, se lee mal en voz alta y quizá pretenda engañar.',
  },
  placeholder: {
    name: 'Hueco por rellenar',
    says: 'Aquí había que poner algo.',
    why: 'Se publicaría tal como está.',
  },
  doubledWord: {
    name: 'Palabra repetida',
    says: '«{{word}}» está dos veces seguidas o más.',
    why: 'Se escribió dos veces, o se repitió al fusionar.',
  },
  house: {
    name: 'Norma de la casa',
    says: 'Norma de la casa: «{{words}}».',
    why: 'Está entre las normas propias de la redacción.',
  },
  abbreviation: {
    name: 'Sigla sin explicar',
    says: '{{letters}} no se explica en ninguna parte.',
    why: 'No todos los lectores la conocen: dé el nombre completo la primera vez.',
  },
  nameSpelling: {
    name: 'Un nombre escrito de dos maneras',
    says: 'En otras partes del artículo es «{{other}}».',
    why: 'Una de las dos formas está mal.',
  },
  archiveName: {
    name: 'Nombre escrito de otro modo en el archivo',
    says: 'El archivo de la redacción tiene «{{other}}».',
    why: 'Uno de los dos está mal, y el archivo lo tiene más veces.',
  },
  weekday: {
    name: 'Día de la semana y fecha',
    says: 'La fecha y su día de la semana no concuerdan: en {{year}} es {{right}}.',
    why: 'Los lectores acudirán otro día.',
  },
  impossibleDate: {
    name: 'Fecha imposible',
    says: 'El mes no tiene ese día.',
    why: 'La fecha no puede ser correcta.',
  },
  timeWord: {
    name: 'Palabra de tiempo y fecha',
    says: 'Contado desde el día del artículo, sería {{right}}.',
    why: '«Ayer» y «el mes pasado» se cuentan desde el día del artículo.',
  },
  datelineDate: {
    name: 'Fecha de la data',
    says: 'La data es del {{date}}; la publicación, en la zona horaria del artículo, del {{published}}.',
    why: 'La data indica el día en que se recogió la noticia.',
  },
  datelineAgency: {
    name: 'Agencia de la data',
    says: 'La data nombra a {{one}}; el artículo está marcado como de {{other}}.',
    why: 'Una de las dos no es la fuente.',
  },
  datelineText: {
    name: 'Data en el texto',
    says: 'El texto empieza con una data.',
    why: 'Lede imprime la data de los campos en el estilo de la agencia, aquí «{{printed}}»; una en el texto queda tal como se escribió, o aparece dos veces.',
  },
  thousands: {
    name: 'Millares y decimales',
    says: 'El idioma separa de otro modo los millares y los decimales.',
    why: 'La cifra puede leerse mil veces mayor o menor.',
  },
  numerals: {
    name: 'Números pequeños en cifras',
    says: 'La redacción escribe con letras los números pequeños.',
    why: 'Con letras se lee de corrido; las cifras son para edades, porcentajes, unidades y resultados.',
  },
  doubledUnit: {
    name: 'Unidad repetida',
    says: 'La unidad se dice dos veces.',
    why: 'Basta con el símbolo o con la palabra.',
  },
  percentChange: {
    name: 'Porcentaje de una variación',
    says: 'Según estas cifras, la variación es del {{right}} por ciento.',
    why: 'Una de las cifras está mal, o son puntos porcentuales.',
  },
  multiple: {
    name: '«Se duplica» y «se reduce a la mitad»',
    says: 'Según estas cifras, se multiplica por {{right}}.',
    why: 'La palabra y las cifras no dicen lo mismo.',
  },
  age: {
    name: 'Edad y año de nacimiento',
    says: 'La edad no cuadra con los años: serían {{before}} o {{right}}, no {{said}}.',
    why: 'Uno de los datos está mal.',
  },
  yearSpan: { name: 'Años al revés', says: 'Termina antes de empezar.', why: 'Uno de los años está mal.' },
  tableSum: {
    name: 'Suma de una tabla',
    says: 'Las cifras de arriba suman {{right}}.',
    why: 'El total o una de las cifras está mal.',
  },
  shareSum: {
    name: 'Partes de un todo',
    says: 'Estas partes suman {{sum}} por ciento.',
    why: 'Una de las cifras está mal, o se podía dar más de una respuesta, y los lectores tienen que saberlo.',
  },
  longSentence: {
    name: 'Frase larga',
    says: 'La frase tiene {{count}} palabras; el máximo es {{limit}}.',
    why: 'Quien la oye o la lee por encima pierde el hilo.',
  },
  longParagraph: {
    name: 'Párrafo largo',
    says: 'El párrafo tiene {{count}} palabras; el máximo es {{limit}}.',
    why: 'En un teléfono ocupa más de una pantalla.',
  },
  longQuote: {
    name: 'Cita larga',
    says: 'La cita tiene {{count}} palabras; el máximo es {{limit}}.',
    why: 'Los lectores olvidan quién habla.',
  },
  noSpeaker: {
    name: 'Cita sin autor',
    says: 'Nada cerca de la cita dice quién habla.',
    why: 'Los lectores tienen que saber de quién son las palabras.',
  },
  saidChain: {
    name: 'Siempre el mismo verbo de decir',
    says: '{{count}} frases seguidas tienen el mismo verbo de decir.',
    why: 'Los lectores lo oyen; a menudo basta una atribución.',
  },
  takenUnquoted: {
    name: 'Pasaje de otra fuente',
    says: 'Este pasaje está tal como se pegó{{from}}, sin comillas ni atribución.',
    why: 'Los lectores tienen que saber de quién son las palabras.',
  },
  unlabelled: {
    name: 'Texto generado sin etiqueta',
    says: '{{share}} de las palabras proceden de un generador y no se avisa a los lectores.',
    why: 'Desde agosto de 2026 la ley europea pide declarar el texto generado, salvo que alguien lo haya revisado y asuma la responsabilidad editorial.',
  },
  quoteAltered: {
    name: 'Cita alterada',
    says: 'En su origen dice: «{{was}}».',
    why: 'Entre comillas va lo que se dijo, palabra por palabra.',
  },
  linkMalformed: {
    name: 'Dirección rota',
    says: '«{{address}}» no lleva a ninguna parte.',
    why: 'Los lectores verán un error.',
  },
  linkStaging: {
    name: 'Dirección fuera del alcance de los lectores',
    says: '{{host}} no está abierto a los lectores.',
    why: 'Los lectores verán un error y sabrán de una dirección interna.',
  },
  linkShortened: {
    name: 'Dirección acortada',
    says: '{{host}} oculta adónde lleva el enlace.',
    why: 'No llevará a ninguna parte cuando el servicio cierre; ponga la dirección de destino.',
  },
  linkTracking: {
    name: 'Dirección que rastrea',
    says: 'La dirección revela quién ha hecho clic en ella: {{names}}.',
    why: 'Se sigue a los lectores por cuenta de otros.',
  },
  linkText: {
    name: 'Enlace que no dice nada',
    says: 'Las palabras del enlace no dicen adónde lleva.',
    why: 'Los lectores de pantalla enumeran los enlaces solo por sus palabras.',
  },
  changedSinceApproval: {
    name: 'Dato cambiado desde la aprobación',
    says: 'Se aprobó: {{before}}',
    why: 'Quien aprobó el artículo leyó otra cosa.',
  },
  changedSinceVersion: {
    name: 'Dato cambiado desde la última versión',
    says: 'En la última versión: {{before}}',
    why: 'Una cifra, un nombre o una cita pueden haber cambiado por error.',
  },
  changedSinceCopy: {
    name: 'Dato distinto del teletipo',
    says: 'El teletipo dice: {{before}}',
    why: 'Quien lo contó escribió otra cosa.',
  },
  openSuggestions: {
    name: 'Sugerencias abiertas',
    says: 'Sugerencias que nadie ha decidido: {{count}}.',
    why: 'Lo que sale es el texto aceptado, sin ellas.',
  },
  openComments: {
    name: 'Comentarios abiertos',
    says: 'Comentarios sin resolver: {{count}}.',
    why: 'Alguien ha preguntado algo que no tiene respuesta.',
  },
  openConflicts: {
    name: 'Conflictos abiertos',
    says: 'Conflictos de una fusión sin resolver: {{count}}.',
    why: 'Dos personas escribieron cosas distintas en el mismo lugar.',
  },
}

const retired: Readonly<Record<RetiredRuleId, string>> = {
  banned: 'Palabras de la lista de la redacción',
  cliche: 'Frase hecha',
}

/** What is wrong with a row of a file of house rules. */
const rows: Readonly<Record<RowCode, string>> = {
  words: 'Faltan las palabras que se buscan.',
  quote: 'Hay una comilla sin su pareja: lo que sigue se toma por una sola celda.',
  pattern: 'El patrón no se puede usar: {{value}}',
  kind: '«{{value}}» no es ni palabras ni patrón.',
  severity: '«{{value}}» no es una gravedad: error, aviso o sugerencia.',
  language: '«{{value}}» no es una etiqueta de idioma como es o es-MX.',
  date: '«{{value}}» no es una fecha clara: escriba 2026-03-18.',
  dates: 'Termina antes de empezar: {{value}}',
  yesNo: '«{{value}}» no es ni sí ni no.',
  long: 'Un texto es demasiado largo: como máximo {{value}} caracteres para buscar.',
  rule: 'No es una norma que Lede conozca.',
}

/** Spaces as a person can see them. */
const spaces: Readonly<Record<string, string>> = {
  ' ': 'espacio',
  '\u00a0': 'espacio duro',
  '\u202f': 'espacio duro fino',
}

/** What is said of checks, their groups and what they weigh. */
export const checks = { groups, severities, rules, spaces, rows, retired }
