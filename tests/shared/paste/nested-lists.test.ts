import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

test.each([
  [
    'words between items are an item, and so is a paragraph, with the list after it',
    '<ul><li>One</li>text <b>more</b><p>para</p><ul><li>in</li></ul><li>Two</li></ul>',
    'bulletList / - One / - text <b>more</b> / - para / bulletList / - in / - Two',
  ],
  ['words before the first item', '<ul>text<li>One</li></ul>', 'bulletList / - text / - One'],
  ['paragraphs instead of items', '<ul><p>a</p><p>b</p></ul>', 'bulletList / - a / - b'],
  ['lines instead of items', '<ul>a<br>b</ul>', 'bulletList / - a⏎b'],
  ['a list before the first item', '<ul><ul><li>In</li></ul><li>One</li></ul>', 'bulletList / - In / - One'],
  [
    'an item that holds only a list is part of the one before it',
    '<ul><li>One</li><li>\n<ul><li>In</li></ul></li></ul>',
    'bulletList / - One / bulletList / - In',
  ],
  [
    'the first item that holds only a list',
    '<ul><li><ul><li>In</li></ul></li><li>Two</li></ul>',
    'bulletList / - In / - Two',
  ],
  [
    'a list after its item, with a comment between',
    '<ul><li>One</li><!-- c --> <ol><li>In</li></ol></ul>',
    'bulletList / - One / orderedList / - In',
  ],
  [
    'items without a list',
    '<li>One</li><li>Two</li><p>x</p><li>Three</li>',
    'bulletList / - One / - Two / x / bulletList / - Three',
  ],
  ['an item that is only formatted words', '<ul><b>a</b> <i>b</i></ul>', 'bulletList / - <b>a</b> <i>b</i>'],
  [
    'a list that is indented by a list of another kind',
    '<ul><li><ol start="3"><li>One</li></ol></li></ul>',
    'orderedList start=3 / - One',
  ],
  [
    'Quill: levels alone',
    '<ul><li>One</li><li class="ql-indent-1">In</li></ul>',
    'bulletList / - One / bulletList / - In',
  ],
  ['slides: a bullet in a line', '<p><span><span style="mso-special-format:bullet">•</span>One</span></p>', '•One'],
  ['a list in a list without words', '<ul><li><ul></ul></li></ul><p>x</p>', 'x'],
  ['a list from nought', '<ol start="0"><li>a</li></ol>', 'orderedList start=0 / - a'],
  [
    'a list from a million, from more, and from between two numbers',
    '<ol start="1000000"><li>a</li></ol><ol start="1000001"><li>b</li></ol><ol start="1.5"><li>c</li></ol>',
    'orderedList start=1000000 / - a / orderedList / - b / orderedList / - c',
  ],
  [
    'a list that counts down, and jumps',
    '<ol reversed start="5"><li>a</li><li value="9">b</li><li>c</li></ol>',
    'orderedList start=5 / - a / orderedList start=9 / - b / orderedList start=8 / - c',
  ],
  ['a list from below nought', '<ol><li value="-3">a</li><li>b</li></ol>', 'orderedList start=-3 / - a / - b'],
])('%s', (_, html, lines) => expect(readLine(html)).toBe(lines))
