import { describe, expect, it } from 'vitest'
import { readItems } from '#desk/import/agency/read.ts'

const subjectsIn = (format: Parameters<typeof readItems>[0], text: string) => readItems(format, text)?.[0]?.subjects

describe('the Media Topics of other systems', () => {
  it('ninjs: by address, code or literal; older Subject Codes below the first level are none', () => {
    const subjects = [
      { name: 'labour market', uri: 'https://cv.iptc.org/newscodes/mediatopic/20000523' },
      { name: 'conflict', literal: '16000000', uri: 'http://tt.example/spec/subref/1.0/16000000' },
      { name: 'Teknologi', literal: '13010000' },
      { name: 'labour market', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000523' },
    ]
    const item = { uri: 'urn:a', body_text: 'It sails.' }
    expect(subjectsIn('ninjs', JSON.stringify({ ...item, subjects }))).toEqual(['20000523', '16000000'])
    const older = { ...item, subject: [{ code: '20000533', name: 'unemployment', scheme: 'medtop' }] }
    expect(subjectsIn('ninjs', JSON.stringify(older))).toEqual(['20000533'])
  })

  it('NITF, NewsML-G2 and NewsML 1', () => {
    const nitf = `<nitf><head><tobject tobject.type="news"><tobject.subject tobject.subject.refnum="20000523"/>
      <tobject.subject tobject.subject.refnum="04011000"/></tobject></head><body><body.content><p>A.</p></body.content></body></nitf>`
    expect(subjectsIn('nitf', nitf)).toEqual(['20000523'])
    const g2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><contentMeta>
      <subject qcode="medtop:20000523"><name>labour market</name></subject>
      <subject uri="http://cv.iptc.org/newscodes/mediatopic/04000000"/><subject qcode="afpperson:1"/>
      </contentMeta></newsItem>`
    expect(subjectsIn('newsml-g2', g2)).toEqual(['20000523', '04000000'])
    const one = `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry</HeadLine></NewsLines>
      <DescriptiveMetadata><SubjectCode><Subject FormalName="04000000"/></SubjectCode>
      <SubjectCode><SubjectMatter FormalName="04011000"/></SubjectCode></DescriptiveMetadata>
      <ContentItem><DataContent>It sails.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
    expect(subjectsIn('newsml', one)).toEqual(['04000000'])
  })
})
