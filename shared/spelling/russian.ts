import type { Speller } from './speller.ts'

/**
 * What Russian puts before a whole word: numerals (“трёхсекционный”), and the beginnings of agency
 * and office names (“Росавиация”, “замруководителя”).
 */
const first =
  /^(?:одно|дв[ую]х|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|много|мало|низко|высоко|рос|мос|гос|мин|зам|пред|спец|пресс|теле|радио|кино|видео|аудио|фото|авто|мото|аэро|авиа|гидро|электро|тепло|нефте|газо|энерго|био|эко|агро|нано|микро|макро|мини|мульти|супер|гипер|интернет|кибер|медиа|экс|вице|пост|про|анти|контр|псевдо|евро|нарко|проф|соц|фин|тех|стройт?)(?=\p{L})/iu
/** The shortest word that may follow, in letters. */
const shortest = 5

/** Whether Russian forms a word from one of these and a word that the dictionary has. */
export function isRussianForm(word: string, speller: Speller): boolean {
  const [beginning = ''] = first.exec(word) ?? []
  const rest = word.slice(beginning.length)
  return beginning !== '' && rest.length >= shortest && rest === rest.toLowerCase() && speller.knows(rest)
}
