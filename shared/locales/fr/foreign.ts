import type { foreign as english } from '../en/foreign.ts'

export const foreign: Record<keyof typeof english, string> = {
  'foreign.picture': 'une image. Ouvrez l’article auquel elle appartient et déposez-la là.',
  'foreign.pdf': 'un PDF. Ouvrez-le, copiez son texte et collez-le comme dépêche.',
  'foreign.rtf': 'un document RTF. Ouvrez-le dans un traitement de texte et enregistrez-le en document Word (.docx).',
  'foreign.docx':
    'un document Word sous un autre nom. Renommez-le pour que son nom finisse par .docx, et ouvrez-le de nouveau.',
  'foreign.openDocument':
    'un fichier OpenDocument. Ouvrez-le dans LibreOffice et enregistrez-le en document Word (.docx).',
  'foreign.oldOffice':
    'un fichier d’un ancien Office, ou protégé par un mot de passe. Ouvrez-le dans Word et enregistrez-le en .docx, sans mot de passe.',
  'foreign.archive': 'une archive. Décompressez-la et ouvrez les fichiers qu’elle contenait.',
  'foreign.sound': 'un son ou une vidéo. Il ne contient pas de texte.',
  'foreign.program': 'un programme. Il ne contient pas de texte.',
  'foreign.mail': 'un courriel. Ouvrez-le dans votre messagerie, copiez son texte et collez-le comme dépêche.',
  'foreign.newsXml': 'un paquet NewsML-G2 qui ne fait que nommer des articles. Ouvrez les articles qu’il nomme.',
  'foreign.xml': 'du XML, du texte pour des programmes. Copiez-en le texte de l’article et collez-le comme dépêche.',
  'foreign.calendar': 'une entrée d’agenda ou de carnet d’adresses. Copiez son texte et collez-le comme dépêche.',
}
