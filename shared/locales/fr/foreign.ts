import type { foreign as english } from '../en/foreign.ts'

export const foreign: Record<keyof typeof english, string> = {
  'foreign.picture': 'une image. Ouvrez l’article auquel elle appartient et déposez-la là.',
  'foreign.pdf': 'un PDF, et devait être lu comme autre chose. Laissez Lede choisir le format, ou choisissez PDF.',
  'foreign.rtf':
    'un document RTF, et devait être lu comme autre chose. Laissez Lede choisir le format, ou choisissez RTF.',
  'foreign.docx':
    'un document Word sous un autre nom. Renommez-le pour que son nom finisse par .docx, et ouvrez-le de nouveau.',
  'foreign.openDocument':
    'un fichier OpenDocument qui n’est pas un texte, ou qui devait être lu comme autre chose. Pour un texte (.odt), laissez Lede choisir le format ; enregistrez les autres en texte.',
  'foreign.oldOffice':
    'un fichier d’un ancien Office, ou protégé par un mot de passe. Ouvrez-le dans Word et enregistrez-le en .docx, sans mot de passe.',
  'foreign.archive': 'une archive. Décompressez-la et ouvrez les fichiers qu’elle contenait.',
  'foreign.sound': 'un son ou une vidéo. Il ne contient pas de texte.',
  'foreign.program': 'un programme. Il ne contient pas de texte.',
  'foreign.mail':
    'un courriel, et devait être lu comme autre chose. Laissez Lede choisir le format, ou choisissez courriel.',
  'foreign.newsXml':
    'du NewsML-G2 sans article : un paquet, qui ne fait que nommer des articles, ou une liste de termes ou d’événements. Ouvrez les articles qu’il nomme.',
  'foreign.xml': 'du XML, du texte pour des programmes. Copiez-en le texte de l’article et collez-le comme dépêche.',
  'foreign.calendar': 'une entrée d’agenda ou de carnet d’adresses. Copiez son texte et collez-le comme dépêche.',
  'foreign.subtitles':
    'un fichier de sous-titres : des lignes avec les temps où un film les montre. Copiez le texte et collez-le comme dépêche.',
  'foreign.values':
    'un tableau de valeurs. Ouvrez-le dans un tableur, copiez les cellules et collez-les dans l’article.',
  'foreign.log': 'le journal d’un programme. Copiez les lignes dont vous avez besoin et collez-les comme dépêche.',
  'foreign.code':
    'du code source ou une configuration, du texte pour des programmes. Copiez les lignes dont vous avez besoin et collez-les comme dépêche.',
}
