import type { foreign as english } from '../en/foreign.ts'

export const foreign: Record<keyof typeof english, string> = {
  'foreign.picture': 'una imagen. Abra el artículo al que pertenece y arrástrela allí.',
  'foreign.pdf': 'un PDF. Ábralo, copie su texto y péguelo como teletipo.',
  'foreign.rtf': 'un documento RTF. Ábralo en un procesador de textos y guárdelo como documento de Word (.docx).',
  'foreign.docx': 'un documento de Word con otro nombre. Cámbieselo para que termine en .docx y ábralo de nuevo.',
  'foreign.openDocument':
    'un archivo de OpenDocument. Ábralo en LibreOffice y guárdelo como documento de Word (.docx).',
  'foreign.oldOffice':
    'un archivo de un Office antiguo, o protegido con contraseña. Ábralo en Word y guárdelo como .docx, sin contraseña.',
  'foreign.archive': 'un archivo comprimido. Descomprímalo y abra los archivos que contenía.',
  'foreign.sound': 'un sonido o un vídeo. No contiene texto.',
  'foreign.program': 'un programa. No contiene texto.',
  'foreign.mail': 'un correo. Ábralo en su programa de correo, copie su texto y péguelo como teletipo.',
  'foreign.newsXml': 'un paquete de NewsML-G2 que solo nombra artículos. Abra los artículos que nombra.',
  'foreign.xml': 'XML, texto para programas. Copie de ahí el texto del artículo y péguelo como teletipo.',
  'foreign.calendar': 'una entrada de calendario o de agenda de contactos. Copie su texto y péguelo como teletipo.',
}
