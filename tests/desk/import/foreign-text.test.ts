import { describe, expect, it } from 'vitest'
import { foreignLines } from '#desk/import/foreign-text.ts'
import { readAll } from './reading.ts'

const lines = (...texts: string[]) => `${texts.join('\n')}\n`

/** Texts by or for programs, by their kind; none needs its name. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  subtitles: [
    lines('1', '00:00:01,000 --> 00:00:04,000', 'Good evening.', '', '2', '00:00:05,000 --> 00:00:08,000', 'It sails.'),
    lines('WEBVTT', '', '00:01.000 --> 00:04.000', 'Good evening.'),
    lines('0:00:01.000,0:00:04.000', 'Good evening.', '', '0:00:05.000,0:00:08.000', 'The ferry sails.'),
    lines('{25}{100}Good evening.', '{120}{200}The ferry sails.'),
    lines('[Script Info]', 'Title: Ferry', '[Events]', 'Dialogue: 0,0:00:01.00,0:00:04.00,Default,,0,0,0,,Evening'),
  ],
  values: [
    lines('name,party,votes', 'Anna Lee,Labour,"1,204"', 'Bob Ray,Green,981'),
    lines('Name;Partei;Stimmen', 'Anna Huber;SPD;1204', 'Max Meier;CDU;981'),
    lines('name\tparty\tvotes', 'Anna Lee\tLabour\t1204', 'Bob Ray\tGreen\t981'),
  ],
  log: [
    lines('2026-03-04 10:00:01,123 INFO Started', '2026-03-04T10:00:02Z WARN Slow query', '\tat a.b.C.run(C.java:5)'),
    lines('Mar  4 10:00:01 ferry sshd[12]: Accepted', 'Mar  4 10:00:02 ferry cron[13]: started'),
    lines(
      '::1 - - [04/Mar/2026:10:00:01 +0000] "GET / HTTP/1.1" 200 5',
      '::1 - a [04/Mar/2026:10:00:02 +0000] "GET /a" 200 1',
    ),
    lines('Traceback (most recent call last):', '  File "/x.py", line 3, in <module>', 'ValueError: bad'),
  ],
  code: [
    lines('import os', '', 'def main():', "    for name in os.listdir('.'):", '        print(name)'),
    lines("const fs = require('fs')", 'function read(name) {', "  return fs.readFileSync(name, 'utf8')", '}'),
    lines('#include <stdio.h>', 'int main(void) {', '    return 0;', '}'),
    lines('body { margin: 0; }', '.head {', '  color: red;', '}'),
    lines('[server]', 'port = 8080', '', '[log]', 'level = debug'),
    lines("INSERT INTO posts VALUES (1, 'Ferry');", "INSERT INTO posts VALUES (2, 'Quay');"),
    lines('diff --git a/x b/x', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '-old', '+new'),
    lines('\\documentclass{article}', '\\begin{document}', 'The ferry sails.', '\\end{document}'),
    lines('-----BEGIN CERTIFICATE-----', 'MIIBIjANBgkqhkiG9w0BAQEF', '-----END CERTIFICATE-----'),
    lines('#!/bin/sh', 'for f in *.txt; do', '  echo "$f"', 'done'),
    lines('package main', 'func main() {', '\tfmt.Println("ferry")', '}'),
  ],
}

describe('a text by or for programs', () => {
  it.each(Object.entries(foreign))('is told by its lines: %s', (kind, texts) => {
    for (const text of texts) {
      expect({ text, kind: foreignLines(text, 'copy.txt') }).toEqual({ text, kind })
      expect(foreignLines(text.replaceAll('\n', '\r\n'), 'copy.txt')).toBe(kind)
    }
  })

  it.each([
    ['conf.yaml', 'server:\n  port: 8080\nlog: debug\n', 'code'],
    ['.env', 'PORT=8080\nHOST=localhost\n', 'code'],
    ['two.csv', 'place,ferries\nHalifax,4\n', 'values'],
  ])('is told by its name and lines: %s', (name, text, kind) => {
    expect(foreignLines(text, name)).toBe(kind)
  })

  it('is refused as a file, and read when it is pasted or called wire copy', async () => {
    const [text = ''] = foreign.subtitles ?? []
    const error = { code: 'file.foreign', details: { name: 'ferry.srt', what: 'foreign.subtitles' } }
    await expect(readAll(text, 'ferry.srt')).rejects.toMatchObject(error)
    expect((await readAll(text, 'ferry.srt', { pasted: true })).stories).toHaveLength(1)
    expect((await readAll(text, 'ferry.srt', { from: 'wire' })).stories).toHaveLength(1)
  })
})

describe('copy', () => {
  it.each([
    [
      'in a file with a name for programs',
      'ferry.log',
      'Ferry runs aground\n\nThe ferry lies at the quay, the police said.\n',
    ],
    [
      'that quotes a program',
      'a.txt',
      'Ferry site fails\n\nIt said:\n\nValueError: bad\n\nNobody could buy a ticket on Monday.\n',
    ],
    [
      'with labelled fields',
      'a.txt',
      'Headline: Ferry sails\nByline: Anna Lee\nDate: 4 March 2026\nText: The ferry sails.\n',
    ],
    ['with a table below a headline', 'a.txt', 'Ferries by place\n\nHalifax\t4\t2\nDover\t9\t3\nCalais\t9\t1\n'],
    ['of shares', 'a.txt', 'DAX = 18.234,5\nMDAX = 26.000\nTecDAX = 3.300\n'],
    [
      'of times',
      'a.txt',
      '10:00:01 The ferry leaves.\n10:04:30 It stops, its captain says.\n10:09:00 Nobody is hurt.\n',
    ],
    [
      'of resolutions',
      'a.txt',
      'The council decides:\nto build the quay;\nto buy a ferry (second hand);\nto open it in May;\n',
    ],
    [
      'of names',
      'a.txt',
      'Anna Lee, Bob Ray, Cem Kaya\nDora Low, Emil Ross, Fritz Huber\nGerd Maier, Hans Moll, Ida Low\n',
    ],
    [
      'of interviews',
      'a.txt',
      '[00:00:01] Lee: The ferry sails.\n[00:00:09] Ray: When?\n[00:00:12] Lee: In May, I hope.\n',
    ],
  ])('stays copy: %s', (_, name, text) => {
    expect(foreignLines(text, name)).toBe(null)
  })
})
