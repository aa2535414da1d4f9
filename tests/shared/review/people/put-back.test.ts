import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { broughtFrom, leftOf, type Named, type Pair, pairKeptLetters } from '#shared/review/people/kept-letters.ts'
import { type Fate, putBackIn } from '#shared/review/people/put-back.ts'

const named = (text: string, client: number): Named => ({
  text,
  letters: [...text].map((_, clock) => ({ client, clock: clock + 100 * client })),
})
/** The text with each letter that was kept in the case of its source, `·` for a new one. */
function kept(pairs: readonly Pair[], is: Named, gone: readonly Named[]): string {
  const letterOf = ({ client, clock }: { client: number; clock: number }) =>
    gone.find(({ letters }) => letters[0]?.client === client)?.text[clock - 100 * client] ?? '?'
  const was = new Map(pairs.map(([now, then]) => [now.clock, letterOf(then)]))
  return is.letters.map(({ clock }) => was.get(clock) ?? '·').join('')
}

const ways = { pairKeptLetters, broughtFrom, leftOf }

test.each<[keyof typeof ways, string, string[], string]>([
  ['pairKeptLetters', 'The ferry sails', ['The ferry sails'], 'The ferry sails'],
  ['pairKeptLetters', 'The old ferry sails', ['Nobody knew', 'The ferry sails'], 'The ····ferry sails'],
  ['pairKeptLetters', 'The harbour master sailed', ['The harbour master sails'], 'The harbour master sail··'],
  ['pairKeptLetters', 'The harbour master bails', ['The harbour master sails'], 'The harbour master ·ails'],
  ['pairKeptLetters', 'sails', ['The ferry sails at dawn, said the harbour master'], 'sails'],
  ['pairKeptLetters', ' sails ', ['The ferry sails, said the harbour master of Leith'], ' sails·'],
  ['pairKeptLetters', 'waits', ['The ferry sails'], '·····'],
  ['pairKeptLetters', 'waits', [], '·····'],
  ['broughtFrom', 'ferry waits', ['The old ferry sailed at noon', 'Nobody waits for it in Leith'], 'ferry·waits'],
  ['broughtFrom', 'ferry sinks', ['The old ferry sailed at noon'], 'ferry······'],
  ['leftOf', 'sailing', ['nailing'], '·ailing'],
  ['leftOf', 'fog', ['ferries'], '···'],
  ['leftOf', 'ferry', ['fog', 'fern', 'fed'], 'fer··'],
  ['leftOf', 'ferry', [], '·····'],
])('%s: of %j are in %j: %j', (way, text, texts, expected) => {
  const is = named(text, 1)
  const gone = texts.map((each, index) => named(each, index + 2))
  expect(kept(ways[way](is, gone), is, gone)).toBe(expected)
})

/**
 * A text of Ann's in which Ben deletes some words and puts in others; which of his letters are
 * those that stood there, `·` for new ones.
 */
function putBack(text: string, edits: readonly [at: number, gone: number, put: string][]): string {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = 1
  const said = doc.getText('said')
  said.insert(0, text)
  doc.clientID = 2
  const start = Y.getState(doc.store, 2)
  for (const [at, gone, put] of edits) {
    said.delete(at, gone)
    said.insert(at, put)
  }
  const fateOf = ({ id, deleted }: Y.Item): Fate | null => {
    if (id.client === 2 && id.clock >= start) return deleted ? null : 'new'
    return deleted ? 'deleted' : 'standing'
  }
  const pairs = putBackIn(said as unknown as Y.XmlText, fateOf)
  const old = new Map(pairs.map(([is, then]) => [is.clock, then.client === 1 ? (text[then.clock] ?? '?') : '2']))
  const letters: string[] = []
  for (let item = said._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentString)
      for (let index = 0; index < item.length; index += 1)
        letters.push(fateOf(item) === 'new' ? (old.get(item.id.clock + index) ?? '·') : '_')
  return letters.join('')
}

test.each<[string, string, [number, number, string][], string]>([
  ['nothing put in', 'The ferry sails', [[4, 5, '']], '__________'],
  ['nothing deleted', 'The ferry sails', [[4, 0, 'old ']], '____····___________'],
  ['the same word', 'The ferry sails', [[4, 5, 'ferry']], '____ferry______'],
  ['the same words', 'The ferry sails', [[4, 11, 'ferry sails']], '____ferry sails'],
  ['one word the same', 'The ferry sails', [[4, 11, 'ferry waits']], '____ferry ·····'],
  ['the same word before another sign', 'The ferry, sails', [[4, 6, 'ferry!']], '____ferry·______'],
  ['the same word and its space', 'The ferry sails', [[4, 6, 'ferry ']], '____ferry _____'],
  ['another word', 'The ferry sails', [[4, 5, 'barge']], '____·····______'],
])('put back: %s', (_what, text, edits, expected) => {
  expect(putBack(text, edits)).toBe(expected)
})
