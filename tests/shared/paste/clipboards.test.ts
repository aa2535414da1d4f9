import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

test.each([
  [
    'Google Docs: breaks and levels',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>It sails</span><span style="font-weight:700"> daily</span><span>.</span></p><br /><ul><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li dir="ltr" style="list-style-type:circle" aria-level="2"><p dir="ltr"><span>in</span></p></li></ul></ul><br /></b><br class="Apple-interchange-newline">',
    'It sails<b> daily</b>. / bulletList / - one / bulletList / - in',
  ],
  [
    'Google Docs: a person and a day',
    '<b id="docs-internal-guid-2" style="font-weight:normal"><p><span>Ask </span><a href="mailto:ann@example.org"><span>Ann Lee</span></a><span> by </span><span data-rich-links="{}">Mar 3</span><span>.</span></p></b>',
    'Ask [Ann Lee](mailto:ann@example.org) by Mar 3.',
  ],
  [
    'Notion: a callout and a toggle',
    '<h1>Plan</h1>\n<p>Call <strong>Ann</strong> and <code>ferry.sh</code>.</p>\n<ul>\n<li>\n<p>one</p>\n<ul>\n<li>in</li>\n</ul>\n</li>\n</ul>\n<details><summary>Toggle</summary><p>inside</p></details>',
    '## Plan / Call <b>Ann</b> and ferry.sh. / bulletList / - one / bulletList / - in / Toggle / inside',
  ],
  [
    'Apple Pages',
    '<html><head><meta name="Generator" content="Cocoa HTML Writer"><style>p.p1{margin:0}</style></head><body><p class="p1"><b>Ferry</b></p><p class="p2"><br></p><ul class="ul1"><li class="li1"><span></span>one</li><ul class="ul1"><li class="li1">in</li></ul><li class="li1">two</li></ul></body></html>',
    '<b>Ferry</b> / bulletList / - one / bulletList / - in / - two',
  ],
  [
    'Apple Notes',
    '<html><head><meta name="Generator" content="Cocoa HTML Writer"></head><body><div>Line one</div><div>Line two</div><div><br></div><ul class="Apple-dash-list"><li>dash</li></ul></body></html>',
    'Line one / Line two / bulletList / - dash',
  ],
  [
    'Outlook on the web',
    '<div class="elementToProof">Dear all,</div><div class="elementToProof"><br></div><div class="elementToProof">It sails&nbsp;<b>daily</b>.</div>',
    'Dear all, / It sails <b>daily</b>.',
  ],
  [
    'Gmail',
    '<div dir="ltr">Dear all,<div><br></div><div>It sails.</div><div><ul><li style="margin-left:15px">one</li></ul></div><blockquote class="gmail_quote"><div>Hi</div></blockquote></div>',
    'Dear all, / It sails. / bulletList / - one / blockquote / Hi',
  ],
  [
    'Teams',
    '<div itemprop="copy-paste-block"><p>&nbsp;</p><p>Hi&nbsp;<span itemtype="http://schema.skype.com/Mention" itemscope="">Ann Lee</span>,</p><p>it sails <img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="https://statics.example/x.png" width="20"> now</p></div>',
    'Hi Ann Lee, / it sails 🙂 now',
  ],
  [
    'WordPress’ blocks',
    '<!-- wp:paragraph -->\n<p>It sails.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list {"ordered":true} -->\n<ol class="wp-block-list"><!-- wp:list-item -->\n<li>one<!-- wp:list --><ul class="wp-block-list"><li>in</li></ul><!-- /wp:list --></li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->',
    'It sails. / orderedList / - one / bulletList / - in',
  ],
  [
    'Excel',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body><table border=0><!--StartFragment--><col width=64><tr height=20><td align=right>1,200</td><td><font class="font5">Pier</font> 1</td></tr><!--EndFragment--></table></body></html>',
    'table / tableRow / tableCell / 1,200 / tableCell / Pier 1',
  ],
  [
    'Google Sheets: one cell',
    '<google-sheets-html-origin><style></style><span style="font-size:10pt" data-sheets-value="{}">Just words</span></google-sheets-html-origin>',
    'Just words',
  ],
  [
    'Chrome: a selection in a line',
    '<meta charset=\'utf-8\'><span style="display: inline !important;">It sails<span> </span></span><a href="https://example.org/">daily</a><span style="display: inline !important;"><span> </span>at noon.</span>',
    'It sails [daily](https://example.org/) at noon.',
  ],
  [
    'Safari: spaces that it converts',
    '<p>It sails<span class="Apple-converted-space">&nbsp;</span><em>daily</em><span class="Apple-converted-space">&nbsp;</span>now.</p><br class="Apple-interchange-newline">',
    'It sails <i>daily</i> now.',
  ],
  [
    'Word for Mac',
    '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=EN-GB><!--StartFragment--><p class=MsoNormal><b><span\nstyle=\'font-size:12.0pt\'>Bold\nstart</span></b><span lang=EN-US>,\nthen plain <o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><a href="https://example.org/"><span style=\'color:blue\'>a\nlink</span></a>.</p><!--EndFragment--></body></html>',
    '<b>Bold start</b>, then plain / [a link](https://example.org/).',
  ],
  [
    'Word for the web',
    '<div class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">It </span><span class="NormalTextRun SpellingErrorV2Themed">sails</span><span class="NormalTextRun"> daily.</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div><div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="1"><span class="TextRun">Head</span><span class="EOP">&nbsp;</span></p></div>',
    'It sails daily. / ## Head',
  ],
  [
    'Medium',
    '<section><h3 name="a">Head</h3><p class="graf graf--p">It sails.</p><blockquote class="graf graf--pullquote">Big words</blockquote></section>',
    '### Head / It sails. / blockquote / Big words',
  ],
  [
    'a chat',
    '<h3 data-start="0">Head</h3><p data-start="1">It <strong data-start="2">sails</strong>:</p><ol data-start="1"><li><p>one</p><ul><li><p>in</p></li></ul></li></ol><pre><div><button>Copy code</button></div><code>x = 1\ny = 2\n</code></pre>',
    '### Head / It <b>sails</b>: / orderedList / - one / bulletList / - in / x = 1⏎y = 2',
  ],
  [
    'a chat: a formula, which it has three times',
    '<p>E = <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>m</span><span>c</span><span>2</span></span></span>.</p>',
    'E = mc<sup>2</sup>.',
  ],
  [
    'a wiki: a formula that is hidden beside its picture',
    '<p>So <span class="mwe-math-element"><span style="display:none"><math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math></span><img src="https://w.example/x.svg" alt="{\\displaystyle {\\frac {a+b}{2}}}"></span> holds</p>',
    'So (a+b)/2 holds',
  ],
  [
    'a wiki: a formula of which the browser copies the picture alone',
    '<p>So <img src="https://w.example/x.svg" alt="{\\displaystyle E=mc^{2}+\\alpha _{i_{n}}\\times \\frac {1}{2}}"> holds</p>',
    'So E=mc<sup>2</sup>+α<sub>in</sub>×1/2 holds',
  ],
  [
    'MathJax',
    '<p>a <mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math><msqrt><mi>x</mi></msqrt><mo>&#x2061;</mo><msub><mi>y</mi><mn>1</mn></msub></math></mjx-assistive-mml></mjx-container> z</p>',
    'a √(x)y<sub>1</sub> z',
  ],
  [
    'a wiki: a sign to its editors',
    '<p>It sails<sup class="noprint Inline-Template">[<i>citation needed</i>]</sup>.</p>',
    'It sails.',
  ],
  [
    'PowerPoint',
    '<div class=O><span style="mso-special-format:bullet;position:absolute">•</span><span>one</span></div>\n<div class=O><span style="mso-special-format:bullet">•</span><span>two</span></div><div class=O>Text</div>',
    'bulletList / - one / - two / Text',
  ],
  [
    'what a page shows between words',
    '<p>One<svg></svg>Two<iframe src="https://a.example/"></iframe>Three<svg></svg>, four</p>',
    'One Two Three, four',
  ],
])('%s', (_, html, expected) => {
  expect(readLine(html)).toBe(expected)
})
