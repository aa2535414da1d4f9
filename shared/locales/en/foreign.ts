/** What a file is that Lede does not read, and what to do with it; follows “NAME is”. */
export const foreign = {
  'foreign.picture': 'a picture. Open the story that it belongs to and drop it there.',
  'foreign.pdf': 'a PDF, and was to be read as something else. Leave the format to Lede, or choose PDF.',
  'foreign.rtf': 'an RTF document, and was to be read as something else. Leave the format to Lede, or choose RTF.',
  'foreign.docx': 'a Word document under another name. Rename it so that it ends in .docx, and open it again.',
  'foreign.openDocument':
    'an OpenDocument file that is no text, or was to be read as something else. Of texts (.odt) leave the format to Lede; save others as text.',
  'foreign.oldOffice':
    'a file of an older Office, or one that is protected with a password. Open it in Word and save it as .docx, without a password.',
  'foreign.archive': 'an archive. Unpack it and open the files that were in it.',
  'foreign.sound': 'a sound or a film. There is no text in it.',
  'foreign.program': 'a program. There is no text in it.',
  'foreign.mail': 'a mail, and was to be read as something else. Leave the format to Lede, or choose mail.',
  'foreign.newsXml':
    'NewsML-G2 without a story in it: a package, which only names stories, or a list of terms or events. Open the stories that it names.',
  'foreign.xml': 'XML, which is text for programs. Copy the story’s text out of it and paste it as wire copy.',
  'foreign.calendar': 'an entry for a calendar or an address book. Copy its text and paste it as wire copy.',
  'foreign.subtitles':
    'subtitles: lines with the times at which a film shows them. Copy the text and paste it as wire copy.',
  'foreign.values': 'a table of values. Open it in a spreadsheet, copy the cells, and paste them into the story.',
  'foreign.log': 'a program’s log. Copy the lines that you need and paste them as wire copy.',
  'foreign.code':
    'source code or settings, which are text for programs. Copy the lines that you need and paste them as wire copy.',
} as const
