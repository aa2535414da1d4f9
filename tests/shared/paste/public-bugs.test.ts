import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const item = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraph style="mso-list:l0 level${level} lfo1;margin-left:${level * 36}pt"><![if !supportLists]><span style="mso-list:Ignore">${marker}<span>&nbsp; </span></span><![endif]>${text}</p>`

/** Bugs of other editors, with their reports. */
test.each([
  ['slab/quill#3983', '<span>foo</span>\n<span>bar</span>', 'foo bar'],
  ['slab/quill#1936', '<strong>TEST</strong> <em>REST</em>', '<b>TEST</b> <i>REST</i>'],
  [
    'slab/quill#2.0 lists',
    '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>one</li><li data-list="bullet" class="ql-indent-1">in</li><li data-list="ordered">num</li></ol>',
    'bulletList / - one / bulletList / - in / orderedList start=3 / - num',
  ],
  [
    'ueberdosis/tiptap#1731',
    '<ul><li>one</li><li><ul><li>in</li></ul></li></ul>',
    'bulletList / - one / bulletList / - in',
  ],

  [
    'ckeditor/ckeditor5#8684',
    '<ul><li>ccc<ul><li>ddd</li></ul>behind</li><li>eee</li></ul>',
    'bulletList / - ccc / bulletList / - ddd / behind / - eee',
  ],
  [
    'ckeditor/ckeditor5#7805',
    word(item(1, '·', 'Ipsum') + item(2, '1.', 'Dolor') + item(1, '·', 'Amet')),
    'bulletList / - Ipsum / orderedList / - Dolor / - Amet',
  ],
  [
    'ckeditor/ckeditor5#15945',
    word(`${item(1, '1.', 'One')}<table><tr><td>a</td><td>b</td></tr></table>${item(1, '2.', 'Two')}`),
    'orderedList / - One / table / tableRow / tableCell / a / tableCell / b / orderedList start=2 / - Two',
  ],
  [
    'ckeditor/ckeditor5 media',
    '<figure class="media"><oembed url="https://www.youtube.com/watch?v=dQw4w9WgXcQ"></oembed></figure>',
    'linkCard url="https://www.youtube.com/watch?v=dQw4w9WgXcQ" title="YouTube" site="YouTube" kind="video"',
  ],
  ['WordPress/gutenberg#60746', '<h3><a></a>Moderne ritmes</h3>', '### Moderne ritmes'],
  [
    'WordPress/gutenberg#16076',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span>One<br></span></p><br><p><span>Two</span></p></b>',
    'One / Two',
  ],
  [
    'WordPress/gutenberg#12293',
    word('<p class=MsoNormal><span\nlang=EN>The\nferry</span><span\nlang=EN>\nsails</span> <b>every\n</b>day</p>'),
    'The ferry sails <b>every </b>day',
  ],
  ['WordPress/gutenberg#14403', word('<p class=MsoNormal>\n<span> </span>It sails.</p>'), 'It sails.'],
  ['WordPress/gutenberg#79781', '<p>One</p><p><br></p><p>&nbsp;</p><div><br></div><p>Two</p>', 'One / Two'],
  ['facebook/lexical#2188', '<p>One</p>\n\n<p>Two\n</p>\n', 'One / Two'],
  [
    'facebook/lexical nested items',
    '<ul><li value="1"><span>one</span></li><li value="2"><ul><li value="1"><span>in</span></li></ul></li></ul>',
    'bulletList / - one / bulletList / - in',
  ],
  [
    'wikis: links to edit a section',
    '<h2>Ports<span class="mw-editsection">[<a href="https://w.example/e">edit</a>]</span></h2><p>It sails.</p>',
    '## Ports / It sails.',
  ],
  [
    'knighty/fimfiction-issues#140',
    '<b style="font-weight:normal" id="docs-internal-guid-2"><p>One</p><p>&nbsp;</p><p>Two</p></b>',
    'One / Two',
  ],
])('%s', (_, html, expected) => {
  expect(readLine(html)).toBe(expected)
})
