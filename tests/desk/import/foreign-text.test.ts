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
    lines('"Name";"Text"', '"Anna";"She said; well"', '"Ben";"He ""went"""'),
    lines('name,quote,votes', 'Anna,"It', 'sails, she said",12', 'Ben,No,3', 'Cara,"It', '', 'stays",4'),
    `${lines('name,quote,votes', 'Anna,Yes,12', 'Ben,No,3')}Cara,"${'It sails,\nshe said. '.repeat(900)}",4\n`,
    lines('name\tparty\tvotes', 'Anna Lee\tLabour\t1204', 'Bob Ray\tGreen\t981'),
  ],
  log: [
    lines('2026-03-04 10:00:01,123 INFO Started', '2026-03-04T10:00:02Z WARN Slow query', '\tat a.b.C.run(C.java:5)'),
    lines('Mar  4 10:00:01 ferry sshd[12]: Accepted', 'Mar  4 10:00:02 ferry cron[13]: started'),
    lines(
      '::1 - - [04/Mar/2026:10:00:01 +0000] "GET / HTTP/1.1" 200 5',
      '::1 - a [04/Mar/2026:10:00:02 +0000] "GET /a" 200 1',
    ),
    lines('10:00:01.123 [main] INFO org.ferry.App - Started', '10:00:02.123 [main] WARN org.ferry.App - Slow'),
    lines('[INFO] Building ferry', '[INFO] Compiling 3 files', '[WARNING] deprecated', '[ERROR] failed'),
    lines('I0304 10:00:00.123456    1234 ferry.go:12] started', 'W0304 10:00:01.123456    1234 ferry.go:13] slow'),
    lines('[    0.000000] Linux version 6.1.0', '[    0.123456] x86/fpu: Supporting XSAVE'),
    lines('1772618400.123 INFO started', '1772618401.123 WARN slow'),
    lines('03-04 10:00:01.123  123  456 I ActivityManager: Start', '03-04 10:00:02.123  123  456 W Ferry: Slow'),
    lines('Mar 4, 2026 10:00:00 AM org.ferry.Main run', 'INFO: Started', 'Mar 4, 2026 10:00:01 AM org.ferry.Main run'),
    lines('04/Mar/2026 10:00:00 started', '04/Mar/2026 10:00:01 stopped'),
    lines('INFO:root:started', 'ERROR:root:failed', 'INFO: done'),
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
    lines('FROM node:22', 'WORKDIR /app', 'COPY . .', 'RUN npm ci', 'CMD ["node", "ferry.js"]'),
    lines('server {', '  listen 80;', '  server_name ferry.example;', '  location / {', '    root /srv;', '  }', '}'),
    lines('CC=gcc', 'all: ferry.o', '\tgcc -o ferry ferry.o', 'clean:', '\trm -f *.o'),
    lines('SELECT name, votes', 'FROM parties', 'WHERE votes > 3', 'ORDER BY votes;'),
    lines('module Main where', 'main :: IO ()', 'main = do', '  putStrLn "Ferry"', '  let x = 3', '  print x'),
    lines('sudo apt-get update', 'git clone https://ferry.example/app', 'cd app && npm ci'),
    lines('$ ls -l', 'total 8', '$ cat ferry.txt', '$ exit'),
    lines('DATABASE_URL=postgres://ferry', 'PORT=8080', '# for mails', 'MAIL_FROM=desk@ferry.example'),
    lines(
      ...Array.from({ length: 4 }, () => 'RmVycnkgc2FpbHMgYWdhaW4gYWZ0ZXIgYSBtb250aCBpbiB0aGUgaGFyYm91ciBvZiBPc2xv'),
    ),
    lines('votes <- c(3, 4)', 'total <- sum(votes)', 'print(total)'),
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
    ['of shares without spaces', 'a.txt', 'DAX=18.234,5\nMDAX=26.000\nTECDAX=-3.300\n'],
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
      'of races',
      'a.txt',
      'Ferry race\n\n1. Anna Lee 3:02.1\n2. Ben Moe 3:03.4\n3. Cara Nes 3:05.0\n\nWARNING: heavy rain is expected on Sunday.\n',
    ],
    [
      'of prices',
      'a.txt',
      'Prices at the quay:\n$ 300 for a day\n$ 20 for an hour\nFROM MAY the ferry sails daily.\nCOPY of the tickets is needed.\n',
    ],
    [
      'of quotations',
      'a.txt',
      '"The ferry sails," she said.\n"It does not," he said, "and never will."\n"We shall see," she said.\n',
    ],
    [
      'with a programme',
      'a.txt',
      '04/03/2026 10:00 Opening\n04/03/2026 11:30 Speech by the mayor\n04/03/2026 13:00 Lunch\nThe quay is open all day.\n',
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
