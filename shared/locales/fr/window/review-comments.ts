import type { comments as english } from '../../en/window/review-comments.ts'
import type { Same } from '../../same.ts'

export const comments: Same<typeof english> = {
  margin: 'Commentaires à côté du texte',
  filter: { label: 'Quels commentaires', open: 'Ouverts', resolved: 'Réglés', gone: 'Sans texte' },
  none: {
    open: 'Aucun commentaire ouvert. Sélectionnez un passage, ou allez à un champ, et appuyez sur {{shortcut}} ; sans l’un ni l’autre, le commentaire porte sur tout l’article.',
    resolved: 'Rien n’a encore été réglé.',
    gone: 'Tous les passages commentés sont encore dans le texte.',
  },
  add: 'Commenter l’article',
  on: {
    story: 'Sur tout l’article',
    field: 'Sur « {{field}} »',
    text: '« {{quote}} »',
    gone: 'N’est plus dans le texte : « {{quote}} »',
  },
  thread: 'Commentaire, {{name}} : {{text}}',
  removed: 'Ce commentaire a été supprimé.',
  people: 'Membres de la rédaction',
  new: 'Nouveau commentaire',
  reply: 'Répondre',
  send: 'Commenter',
  discard: 'Abandonner',
  replies_one: '{{count}} réponse',
  replies_other: '{{count}} réponses',
  resolve: 'Régler',
  reopen: 'Rouvrir',
  remove: 'Supprimer le commentaire : {{name}}',
  onField_one: '{{count}} commentaire sur « {{field}} »',
  onField_other: '{{count}} commentaires sur « {{field}} »',
}
