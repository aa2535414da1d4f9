import type { usage as english } from '../en/cli-usage.ts'

export const usage: Record<keyof typeof english, string> = {
  'help.usage': 'Uso:',
  'help.arguments': 'Argumentos:',
  'help.options': 'Opciones:',
  'help.commands': 'Comandos:',
  'help.help': 'mostrar esta ayuda',
  'help.version': 'mostrar la versión',
  'help.more': 'lede COMMAND --help explica más de un comando.',
  'help.optionsSlot': '[opciones]',
  'help.commandSlot': '[comando]',

  'option.data':
    'la carpeta en la que están los borradores (por defecto: LEDE_DATA, o el lugar propio de este sistema)',
  'option.force': 'reemplazar los archivos que ya existan',
  'option.to': 'el formato en que se escribe',
  'option.json': 'mostrar JSON',

  'usage.hint': '{{command}} --help muestra cómo se usa.',
  'usage.wrong': 'Así no se usa lede.',
  'usage.unknownCommand': 'No existe el comando «{{name}}».',
  'usage.unknownOption': 'No existe la opción {{name}}.',
  'usage.missingArgument': 'Falta: {{name}}.',
  'usage.missingOption': 'Falta: {{name}}.',
  'usage.missingValue': '{{name}} necesita un valor.',
  'usage.tooMany': 'Hay demasiados argumentos.',
  'usage.badValue': '{{value}} no es un valor para {{name}}; admite {{choices}}.',
  'usage.aDate': 'una fecha AAAA-MM-DD',
  'usage.hours': 'un número de 1 a 8760',
  'usage.addresses': 'direcciones IP o redes, como 10.0.0.2 o 10.0.0.0/24',
  'usage.aPort': 'un número de 0 a 65535',
  'usage.severalToOne': 'Varios archivos necesitan una carpeta en la que escribirse: --out DIR.',
  'usage.oneNotice': 'Dé solo uno: --update, --correction o --kill.',
  'usage.planAlone': '--plan va solo: sin --insist y sin texto para los lectores.',
  'usage.noNoticeText': '{{name}} necesita un texto: lo que se dice a los lectores.',
  'usage.idsOrAll': 'Dé los ids de los borradores, o --all.',
  'option.csv': 'mostrar CSV',
}
