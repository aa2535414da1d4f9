import type { foreign as english } from '../en/foreign.ts'

export const foreign: Record<keyof typeof english, string> = {
  'foreign.picture': 'una imagen. Abra el artículo al que pertenece y arrástrela allí.',
  'foreign.pdf': 'un PDF, y debía leerse como otra cosa. Deje que Lede elija el formato, o elija PDF.',
  'foreign.rtf': 'un documento RTF, y debía leerse como otra cosa. Deje que Lede elija el formato, o elija RTF.',
  'foreign.docx': 'un documento de Word con otro nombre. Cámbieselo para que termine en .docx y ábralo de nuevo.',
  'foreign.openDocument':
    'un archivo de OpenDocument que no es un texto, o que debía leerse como otra cosa. Si es un texto (.odt), deje que Lede elija el formato; los demás guárdelos como texto.',
  'foreign.oldOffice':
    'un archivo de un Office antiguo, o protegido con contraseña. Ábralo en Word y guárdelo como .docx, sin contraseña.',
  'foreign.archive': 'un archivo comprimido. Descomprímalo y abra los archivos que contenía.',
  'foreign.sound': 'un sonido o un vídeo. No contiene texto.',
  'foreign.program': 'un programa. No contiene texto.',
  'foreign.mail': 'un correo, y debía leerse como otra cosa. Deje que Lede elija el formato, o elija correo.',
  'foreign.newsXml':
    'NewsML-G2 sin artículo: un paquete, que solo nombra artículos, o una lista de términos o de eventos. Abra los artículos que nombra.',
  'foreign.xml': 'XML, texto para programas. Copie de ahí el texto del artículo y péguelo como teletipo.',
  'foreign.calendar': 'una entrada de calendario o de agenda de contactos. Copie su texto y péguelo como teletipo.',
  'foreign.subtitles':
    'un archivo de subtítulos: líneas con los tiempos en que una película las muestra. Copie el texto y péguelo como teletipo.',
  'foreign.values': 'una tabla de valores. Ábrala en una hoja de cálculo, copie las celdas y péguelas en el artículo.',
  'foreign.log': 'el registro de un programa. Copie las líneas que necesite y péguelas como teletipo.',
  'foreign.code':
    'código fuente o una configuración, texto para programas. Copie las líneas que necesite y péguelas como teletipo.',
}
