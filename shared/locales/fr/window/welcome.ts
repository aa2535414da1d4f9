import type { welcome as english } from '../../en/window/welcome.ts'
import type { Same } from '../../same.ts'

export const welcome: Same<typeof english> = {
  title: 'Commencez votre premier article',
  intro:
    'Lede fonctionne sans réseau. Tout reste sur cet ordinateur, et ce que vous tapez est sur le disque l’instant d’après.',
  back: 'Et maintenant ?',
  ways: {
    'article.new': 'Écrire à partir de rien, en commençant par le titre.',
    'wire.paste': 'Collez en entier la page d’une agence : Lede y trouve l’article.',
    'file.open':
      'Dépêches, articles d’agence (ninjs, NITF, NewsML-G2), documents Word, paquets, JSON de Lede ou pages exportées par Lede. On peut aussi déposer les fichiers ici.',
    'template.new': 'Commencer comme d’autres articles de ce genre.',
    'sample.open': 'Un court article local qui contient de tout, pour faire le tour.',
  },
  recent: 'Modifiés récemment',
}
