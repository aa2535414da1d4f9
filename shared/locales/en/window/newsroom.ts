export const newsroom = {
  join: 'Join a newsroom',
  private:
    'Your drafts stay yours alone. Only what you file to a desk goes to the newsroom; you can write without it at any time.',
  address: 'Address',
  addressHelp: 'As whoever invited you has it. You can paste their whole line here.',
  invitation: 'Invitation',
  invitationHelp: 'It is good once, for this computer.',
  device: 'Name of this computer',
  deviceHelp: 'So that you and the administrators can tell your devices apart. Left empty, it is the computer’s own.',
  signInWith: 'Sign in with {{name}}',
  signInOr: 'Or enter an invitation below.',
  signInShown: 'Sign in with your browser. Say there that this computer is yours only if it shows this code:',
  signInOpen: 'Open the page in the browser',
  joinNow: 'Join',
  joining: 'Joining …',
  joined: 'You have joined {{name}}. “File to…” in the menu Review puts a story on its desk.',
  leave: 'Leave {{name}}?',
  leaveStays_zero: 'Your drafts stay on this computer as they are.',
  leaveStays_one:
    'Your drafts stay on this computer as they are; {{count}} story that is in the newsroom gets nothing of what others write any more.',
  leaveStays_other:
    'Your drafts stay on this computer as they are; {{count}} stories that are in the newsroom get nothing of what others write any more.',
  leaveUnsent_one: 'In {{count}} story something was never sent: the newsroom does not have it.',
  leaveUnsent_other: 'In {{count}} stories something was never sent: the newsroom does not have it.',
  leavePackages_one: '{{count}} package was never sent: the colleague whom it is for does not get it.',
  leavePackages_other: '{{count}} packages were never sent: the colleagues whom they are for do not get them.',
  leaveAgain: 'To come back you need a new invitation.',
  leaveNow: 'Leave',
  left_zero: 'You have left the newsroom. Everything you had written is there, and here.',
  left_one: 'You have left the newsroom. In {{count}} story something never reached it; it is here as it was.',
  left_other:
    'You have left the newsroom. In {{count}} stories something never reached it; they are here as they were.',
  file: 'File to a desk',
  desk: 'Desk',
  fileHelp:
    'From then on the people of this desk have the story, with its history, comments and versions, and what either of you writes is there for both. Private notes on sources stay here.',
  filedAt: 'It is filed to {{desk}}.',
  fileNow: 'File',
  filed: 'The story is filed to {{desk}}.',
  noDesks: 'Your role in the newsroom files no stories. An administrator can change that.',
  here: 'Also open with {{names}}',
  keptHint: 'Everything in this story is on this computer and in the newsroom, filed to {{desk}}.',
  offline: 'Offline',
  offlineHint:
    'All that you wrote is in the newsroom, filed to {{desk}}. What others write meanwhile comes when it can be reached.',
  waiting: 'Not in the newsroom yet',
  waitingHint: 'What you wrote last is on this computer and not in the newsroom yet.',
  sinceHint: 'What you wrote since {{time}} is on this computer and not in the newsroom yet.',
  onlyHere: 'Only on this computer',
  aside_one:
    '{{count}} edit that came from the newsroom is none that this Lede can take; it was kept aside and not put into the story.',
  aside_other:
    '{{count}} edits that came from the newsroom are none that this Lede can take; they were kept aside and not put into the story.',
  follow: 'Follow {{name}}',
  unfollow: 'Stop following {{name}}',
  following: 'You follow {{name}}: this window goes where {{name}} goes, until you type, click, scroll or press Esc.',
  followStop: 'Stop following',
  followAway: 'You follow {{name}}, who shows no story at the moment.',
  followEnded: 'You no longer follow {{name}}.',
  followLost: 'You no longer follow {{name}}, who cannot be seen in any story now.',
  legal: {
    hold: {
      title: 'Legal hold',
      help: 'Until it is lifted, nothing of this story is published, exported, printed or handed over, at any desk. It can be written on.',
      now: 'Hold',
      done: 'The story is held.',
    },
    lift: {
      title: 'Lift the legal hold',
      help: 'Afterwards the story can be published and handed over again.',
      now: 'Lift',
      done: 'The legal hold is lifted.',
    },
  },
  holdReason: 'Reason',
  holdReasonHelp: 'It is kept with the hold, and everybody who has the story reads it.',
  held: {
    standing:
      'Legal hold by {{name}} since {{time}}: “{{reason}}” Nothing of the story is published or leaves until it is lifted.',
    waiting:
      'Legal hold by {{name}} since {{time}}: “{{reason}}” It holds on this computer; the newsroom does not have it yet.',
    refused: 'The newsroom refused the legal hold of {{time}}: “{{reason}}” It holds nothing. {{why}}',
    forget: 'Understood',
    lift: 'Lift…',
  },
  presence:
    'Show others in the newsroom which story I have open and where I am in it; else I do not see where they are',
}
