import { printable } from '#shared/publish/printable.ts'
import type { LabelSettings, OwnWords } from './settings.ts'
import type { LabelTerm } from './terms.ts'

type Words = Readonly<Record<LabelTerm, string>>

interface Said {
  readonly text: Words
  readonly picture: Words
}

const english: Said = {
  text: {
    trainedAlgorithmicMedia: 'This text was generated with artificial intelligence.',
    compositeWithTrainedAlgorithmicMedia: 'Parts of this text were generated with artificial intelligence.',
  },
  picture: {
    trainedAlgorithmicMedia: 'Image generated with artificial intelligence',
    compositeWithTrainedAlgorithmicMedia: 'Image altered with artificial intelligence',
  },
}

/** In the languages in which Lede has the words of notices (shared/publish/notice-words.ts). */
const usual: Readonly<Record<string, Said>> = {
  en: english,
  de: {
    text: {
      trainedAlgorithmicMedia: 'Dieser Text wurde mit künstlicher Intelligenz erzeugt.',
      compositeWithTrainedAlgorithmicMedia: 'Teile dieses Textes wurden mit künstlicher Intelligenz erzeugt.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Bild mit künstlicher Intelligenz erzeugt',
      compositeWithTrainedAlgorithmicMedia: 'Bild mit künstlicher Intelligenz verändert',
    },
  },
  fr: {
    text: {
      trainedAlgorithmicMedia: 'Ce texte a été généré par une intelligence artificielle.',
      compositeWithTrainedAlgorithmicMedia:
        'Certains passages de ce texte ont été générés par une intelligence artificielle.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Image générée par une intelligence artificielle',
      compositeWithTrainedAlgorithmicMedia: 'Image modifiée par une intelligence artificielle',
    },
  },
  es: {
    text: {
      trainedAlgorithmicMedia: 'Este texto se ha generado con inteligencia artificial.',
      compositeWithTrainedAlgorithmicMedia: 'Partes de este texto se han generado con inteligencia artificial.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Imagen generada con inteligencia artificial',
      compositeWithTrainedAlgorithmicMedia: 'Imagen modificada con inteligencia artificial',
    },
  },
  pt: {
    text: {
      trainedAlgorithmicMedia: 'Este texto foi gerado com inteligência artificial.',
      compositeWithTrainedAlgorithmicMedia: 'Partes deste texto foram geradas com inteligência artificial.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Imagem gerada com inteligência artificial',
      compositeWithTrainedAlgorithmicMedia: 'Imagem alterada com inteligência artificial',
    },
  },
  it: {
    text: {
      trainedAlgorithmicMedia: 'Questo testo è stato generato con l’intelligenza artificiale.',
      compositeWithTrainedAlgorithmicMedia:
        'Alcune parti di questo testo sono state generate con l’intelligenza artificiale.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Immagine generata con l’intelligenza artificiale',
      compositeWithTrainedAlgorithmicMedia: 'Immagine modificata con l’intelligenza artificiale',
    },
  },
  pl: {
    text: {
      trainedAlgorithmicMedia: 'Ten tekst został wygenerowany przez sztuczną inteligencję.',
      compositeWithTrainedAlgorithmicMedia: 'Fragmenty tego tekstu zostały wygenerowane przez sztuczną inteligencję.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Obraz wygenerowany przez sztuczną inteligencję',
      compositeWithTrainedAlgorithmicMedia: 'Obraz zmieniony przez sztuczną inteligencję',
    },
  },
  ru: {
    text: {
      trainedAlgorithmicMedia: 'Этот текст создан искусственным интеллектом.',
      compositeWithTrainedAlgorithmicMedia: 'Части этого текста созданы искусственным интеллектом.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Изображение создано искусственным интеллектом',
      compositeWithTrainedAlgorithmicMedia: 'Изображение изменено искусственным интеллектом',
    },
  },
  be: {
    text: {
      trainedAlgorithmicMedia: 'Гэты тэкст створаны штучным інтэлектам.',
      compositeWithTrainedAlgorithmicMedia: 'Часткі гэтага тэксту створаны штучным інтэлектам.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Выява створана штучным інтэлектам',
      compositeWithTrainedAlgorithmicMedia: 'Выява зменена штучным інтэлектам',
    },
  },
  uk: {
    text: {
      trainedAlgorithmicMedia: 'Цей текст створено штучним інтелектом.',
      compositeWithTrainedAlgorithmicMedia: 'Частини цього тексту створено штучним інтелектом.',
    },
    picture: {
      trainedAlgorithmicMedia: 'Зображення створено штучним інтелектом',
      compositeWithTrainedAlgorithmicMedia: 'Зображення змінено штучним інтелектом',
    },
  },
}

/** The languages that Lede has words in, by their subtags. */
export const labelLanguages: readonly string[] = Object.keys(usual)

/** The words of a label; `language` is the one they are in, null where it is the article's own. */
export interface LabelWords {
  readonly text: string
  readonly language: string | null
}

/**
 * The label for a text in a language: the newsroom's wording, else Lede's, else Lede's in English.
 */
export function labelWords(term: LabelTerm, language: string, { words }: Pick<LabelSettings, 'words'>): LabelWords {
  const tag = subtagOf(language)
  const own = printable((words as Readonly<Record<string, OwnWords | undefined>>)[tag]?.[term] ?? '').trim()
  return own === '' ? usualWords(term, tag, 'text') : { text: own, language: null }
}

/** The label in the caption of a picture, in Lede's wording. */
export function pictureWords(term: LabelTerm, language: string): LabelWords {
  return usualWords(term, subtagOf(language), 'picture')
}

/** Lede's own wording in a language, used where a newsroom has none. */
export function usualWords(term: LabelTerm, tag: string, of: keyof Said): LabelWords {
  const said = usual[tag]
  return said === undefined ? { text: english[of][term], language: 'en' } : { text: said[of][term], language: null }
}

function subtagOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}
