import { describe, expect, it } from 'vitest'
import { readPastedHtml } from '#shared/paste/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'

const read = (html: string) =>
  readPastedHtml(html, inertPage(html).documentElement, { language: 'en' }).text.element.innerHTML

describe('notes of other programs are linked as a story has them', () => {
  it.each([
    [
      'Word',
      '<p class=MsoNormal>It sails<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style="mso-special-character:footnote"><span class=MsoFootnoteReference>[1]</span></span></span></a>.</p><div style="mso-element:footnote-list"><hr size=1><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a style="mso-footnote-id:ftn1" href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> On Monday.</p></div></div>',
      '<p>It sails<a href="#note-1">[1]</a>.</p><hr><p><a href="#call-1">[1]</a> On Monday.</p>',
    ],
    [
      'Google Docs',
      '<p>It sails<sup><a href="https://docs.google.com/document/d/x#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><div><p><a href="https://docs.google.com/document/d/x#ftnt_ref1" id="ftnt1">[1]</a> On Monday.</p></div>',
      '<p>It sails<a href="#note-1"><sup>[1]</sup></a>.</p><p><a href="#call-1">[1]</a> On Monday.</p>',
    ],
    [
      'LibreOffice',
      '<p>It sails<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>On Monday.</p></div>',
      '<p>It sails<a href="#note-1"><sup>1</sup></a>.</p><p><a href="#call-1">1</a> On Monday.</p>',
    ],
    [
      'a wiki, whose note is called twice',
      '<p>It<sup id="cite_ref-a_1-0"><a href="https://w.example/Ferry#cite_note-1">[1]</a></sup> sails<sup id="cite_ref-a_1-1"><a href="https://w.example/Ferry#cite_note-1">[1]</a></sup>.</p><ol><li id="cite_note-1">^ <a href="https://w.example/Ferry#cite_ref-a_1-0">a</a> <a href="https://w.example/Ferry#cite_ref-a_1-1">b</a> On Monday.</li></ol>',
      '<p>It<a href="#note-1"><sup>[1]</sup></a> sails<a href="#note-1"><sup>[1]</sup></a>.</p><ol><li><p>^ <a href="#call-1">a</a> <a href="https://w.example/Ferry#cite_ref-a_1-1">b</a> On Monday.</p></li></ol>',
    ],
    [
      'a blog, whose notes end with an arrow',
      '<p>It sails<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p><ol><li id="fn:1"><p>On Monday. <a href="#fnref:1">↩</a></p></li></ol>',
      '<p>It sails<a href="#note-1"><sup>1</sup></a>.</p><ol><li><p>On Monday. <a href="#call-1">↩</a></p></li></ol>',
    ],
    [
      'Lede, whose numbers are counted anew',
      '<p>It sails<a id="call-7" href="#note-7">*</a>.</p><p><a id="note-7" href="#call-7">*</a> On Monday.</p>',
      '<p>It sails<a href="#note-1">*</a>.</p><p><a href="#call-1">*</a> On Monday.</p>',
    ],
    [
      'a page whose contents lead to its parts and back',
      '<ul id="top"><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul><h2 id="one">One <a href="#top">↑</a></h2><p>It sails.</p>',
      '<ul><li><p>One</p></li><li><p>Two</p></li></ul><h2>One ↑</h2><p>It sails.</p>',
    ],
    ['a mark whose note is not there', '<p>It sails<a href="#note-1">[1]</a>.</p>', '<p>It sails[1].</p>'],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })

  it('a book of links takes no longer for it', () => {
    const links = (from: string, to: string) =>
      Array.from({ length: 5_000 }, (_, at) => `<a id="${from}${at}" href="#${to}${at}">${at}</a> `).join('')
    expect(read(`<p>${links('x', 'y')}</p><p>${links('y', 'x')}</p>`).match(/#note-\d+/g)).toHaveLength(5_000)
  })
})
