/** What is wrong with a regular expression, and what to do. */
export const patterns = {
  'pattern.openGroup': 'A bracket “(” is never closed. Close it with “)”, or write \\( for the sign itself.',
  'pattern.closedGroup': 'There is a “)” without a “(”. Write \\) for the sign itself.',
  'pattern.openClass': 'A “[” is never closed. Close it with “]”, or write \\[ for the sign itself.',
  'pattern.range': 'A range between “[” and “]” is the wrong way round, or begins or ends with more than one sign.',
  'pattern.nothingToRepeat':
    'There is nothing that *, +, ? or {…} could repeat. Write \\*, \\+ or \\? for the sign itself.',
  'pattern.countOrder': 'In {…}, the smaller number comes first.',
  'pattern.brackets': 'A “{”, “}” or “]” stands by itself. Write \\{, \\} or \\] for the sign itself.',
  'pattern.lastBackslash': 'It ends with a backslash. Write \\\\ for the sign itself.',
  'pattern.sameName': 'Two groups have the same name.',
  'pattern.groupName':
    'The name of a group is wrong, or no group has it. A name has letters and digits and begins with a letter.',
  'pattern.property': 'There is no such property after \\p.',
  'pattern.escape':
    'A backslash stands before a letter or a digit with which it means nothing, or names a group that is not there.',
  'pattern.group': 'After “(?” stands something that means nothing.',
  'pattern.tooLarge': 'It is too large.',
  'pattern.wrong': 'Something in it is not as it has to be.',
} as const
