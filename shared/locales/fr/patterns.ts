import type { patterns as english } from '../en/patterns.ts'

export const patterns: Record<keyof typeof english, string> = {
  'pattern.openGroup':
    'Une parenthèse « ( » n’est pas fermée. Fermez-la avec « ) », ou écrivez \\( pour le signe lui-même.',
  'pattern.closedGroup': 'Il y a un « ) » sans « ( ». Écrivez \\) pour le signe lui-même.',
  'pattern.openClass': 'Un « [ » n’est pas fermé. Fermez-le avec « ] », ou écrivez \\[ pour le signe lui-même.',
  'pattern.range': 'Un intervalle entre « [ » et « ] » est à l’envers, ou commence ou finit par plus d’un signe.',
  'pattern.nothingToRepeat':
    'Il n’y a rien que *, +, ? ou {…} puisse répéter. Écrivez \\*, \\+ ou \\? pour le signe lui-même.',
  'pattern.countOrder': 'Dans {…}, le plus petit nombre vient en premier.',
  'pattern.brackets': 'Un « { », « } » ou « ] » est isolé. Écrivez \\{, \\} ou \\] pour le signe lui-même.',
  'pattern.lastBackslash': 'Elle finit par une barre oblique inverse. Écrivez \\\\ pour le signe lui-même.',
  'pattern.sameName': 'Deux groupes portent le même nom.',
  'pattern.groupName':
    'Le nom d’un groupe est incorrect, ou aucun groupe ne le porte. Un nom a des lettres et des chiffres et commence par une lettre.',
  'pattern.property': 'La propriété indiquée après \\p n’existe pas.',
  'pattern.escape':
    'Une barre oblique inverse précède une lettre ou un chiffre avec lequel elle ne signifie rien, ou désigne un groupe qui n’existe pas.',
  'pattern.group': 'Après « (? » se trouve une chose qui ne signifie rien.',
  'pattern.tooLarge': 'Elle est trop grande.',
  'pattern.wrong': 'Quelque chose n’y est pas comme il faut.',
}
