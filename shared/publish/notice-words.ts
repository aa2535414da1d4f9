/** The publisher's own words on a page or in copy. `{time}` stands for a time. */
export interface NoticeWords {
  update: string
  correction: string
  /** In place of the text of a withdrawn story. */
  withdrawn: string
  /** The beginning of a kill in wire copy. */
  kill: string
  /** Before the time of the last notice. */
  updated: string
  embargo: string
}

const english: NoticeWords = {
  update: 'Update',
  correction: 'Correction',
  withdrawn: 'This story was withdrawn.',
  kill: 'KILL',
  updated: 'Updated',
  embargo: 'EMBARGOED until {time}',
}

/** In the languages whose bylines Lede reads (byline.ts). */
const words: Readonly<Record<string, NoticeWords>> = {
  en: english,
  de: {
    update: 'Aktualisierung',
    correction: 'Berichtigung',
    withdrawn: 'Dieser Artikel wurde zurückgezogen.',
    kill: 'ZURÜCKGEZOGEN',
    updated: 'Aktualisiert',
    embargo: 'SPERRFRIST bis {time}',
  },
  fr: {
    update: 'Mise à jour',
    correction: 'Rectificatif',
    withdrawn: 'Cet article a été retiré.',
    kill: 'ANNULATION',
    updated: 'Mis à jour',
    embargo: 'SOUS EMBARGO jusqu’au {time}',
  },
  es: {
    update: 'Actualización',
    correction: 'Corrección',
    withdrawn: 'Este artículo ha sido retirado.',
    kill: 'ANULACIÓN',
    updated: 'Actualizado',
    embargo: 'EMBARGADO hasta el {time}',
  },
  pt: {
    update: 'Atualização',
    correction: 'Correção',
    withdrawn: 'Este artigo foi retirado.',
    kill: 'ANULAÇÃO',
    updated: 'Atualizado',
    embargo: 'SOB EMBARGO até {time}',
  },
  it: {
    update: 'Aggiornamento',
    correction: 'Rettifica',
    withdrawn: 'Questo articolo è stato ritirato.',
    kill: 'ANNULLAMENTO',
    updated: 'Aggiornato',
    embargo: 'SOTTO EMBARGO fino al {time}',
  },
  pl: {
    update: 'Aktualizacja',
    correction: 'Sprostowanie',
    withdrawn: 'Ten artykuł został wycofany.',
    kill: 'ANULOWANIE',
    updated: 'Zaktualizowano',
    embargo: 'EMBARGO do {time}',
  },
  ru: {
    update: 'Обновление',
    correction: 'Исправление',
    withdrawn: 'Эта публикация отозвана.',
    kill: 'АННУЛИРОВАНО',
    updated: 'Обновлено',
    embargo: 'ЭМБАРГО до {time}',
  },
  be: {
    update: 'Абнаўленне',
    correction: 'Выпраўленне',
    withdrawn: 'Гэтая публікацыя адклікана.',
    kill: 'АНУЛЯВАНА',
    updated: 'Абноўлена',
    embargo: 'ЭМБАРГА да {time}',
  },
  uk: {
    update: 'Оновлення',
    correction: 'Виправлення',
    withdrawn: 'Цю публікацію відкликано.',
    kill: 'АНУЛЬОВАНО',
    updated: 'Оновлено',
    embargo: 'ЕМБАРГО до {time}',
  },
}

/**
 * The words in a language, else in English; `language` is their language, null if it is the
 * article's own.
 */
export function noticeWords(articleLanguage: string): { language: string | null; words: NoticeWords } {
  const own = words[articleLanguage.split('-')[0]?.toLowerCase() ?? '']
  return own === undefined ? { language: 'en', words: english } : { language: null, words: own }
}
