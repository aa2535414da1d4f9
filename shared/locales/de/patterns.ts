import type { patterns as english } from '../en/patterns.ts'

export const patterns: Record<keyof typeof english, string> = {
  'pattern.openGroup':
    'Eine Klammer „(“ wird nicht geschlossen. Schließen Sie sie mit „)“ oder schreiben Sie \\( für das Zeichen selbst.',
  'pattern.closedGroup': 'Da steht ein „)“ ohne „(“. Schreiben Sie \\) für das Zeichen selbst.',
  'pattern.openClass':
    'Eine „[“ wird nicht geschlossen. Schließen Sie sie mit „]“ oder schreiben Sie \\[ für das Zeichen selbst.',
  'pattern.range':
    'Ein Bereich zwischen „[“ und „]“ steht verkehrt herum oder beginnt oder endet mit mehr als einem Zeichen.',
  'pattern.nothingToRepeat':
    'Es gibt nichts, was *, +, ? oder {…} wiederholen könnte. Schreiben Sie \\*, \\+ oder \\? für das Zeichen selbst.',
  'pattern.countOrder': 'In {…} steht die kleinere Zahl zuerst.',
  'pattern.brackets': 'Ein „{“, „}“ oder „]“ steht allein. Schreiben Sie \\{, \\} oder \\] für das Zeichen selbst.',
  'pattern.lastBackslash': 'Er endet mit einem Backslash. Schreiben Sie \\\\ für das Zeichen selbst.',
  'pattern.sameName': 'Zwei Gruppen heißen gleich.',
  'pattern.groupName':
    'Der Name einer Gruppe ist falsch, oder keine Gruppe heißt so. Ein Name besteht aus Buchstaben und Ziffern und beginnt mit einem Buchstaben.',
  'pattern.property': 'Die Eigenschaft nach \\p gibt es nicht.',
  'pattern.escape':
    'Ein Backslash steht vor einem Buchstaben oder einer Ziffer, mit denen er nichts bedeutet, oder nennt eine Gruppe, die es nicht gibt.',
  'pattern.group': 'Nach „(?“ steht etwas, das nichts bedeutet.',
  'pattern.tooLarge': 'Er ist zu groß.',
  'pattern.wrong': 'Etwas darin ist nicht so, wie es sein muss.',
}
