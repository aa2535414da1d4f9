/** What went wrong, and what to do. `{{name}}` stands for a detail of the error. */
export const errors = {
  internal: 'Something unexpected went wrong: {{message}}. Nothing you wrote is lost; please report this.',

  'article.newerFormat': 'This file is in the format {{format}}; this Lede reads {{known}}. Open it with a newer Lede.',
  'article.unknownNodes':
    'This article contains elements that this Lede does not know ({{names}}). Open it with a newer Lede.',
  'article.invalid': 'This is no valid Lede article: “{{where}}” is wrong ({{why}}).',

  'call.unknown':
    'The window asked for something this desk does not know ({{call}}). Restart Lede, so that both are of the same version.',
  'call.invalid': 'The window sent something the desk cannot accept ({{call}}: {{why}}).',
  'call.tooLarge': 'This is too large to be sent at once: {{size}} MB; at most {{limit}} MB.',
  'call.cancelled': 'Cancelled.',
  'desk.away':
    'The desk is not running at the moment. Lede restarts it; your edits are kept in this window until then.',

  'draft.missing': 'This draft is no longer in the library.',
  'draft.inBin': 'This draft is in the bin. Restore it to go on writing.',
  'draft.badUpdate':
    'The desk could not understand an edit and did not store it. Reload the window; the edit is still in it.',
  'draft.notFitting': 'This draft was written with a newer Lede and can only be read here.',

  'version.missing': 'There is no such version of this draft any more.',

  'store.readOnly':
    'Lede may not write in the folder {{folder}}. Give your user the right to write there, or choose another with --data.',
  'store.inUse': 'Another Lede is using the folder {{folder}}. Close it, or choose another folder with --data.',
  'store.full': 'The disk is full. Your edits stay in this window; make room, and saving goes on by itself.',
  'store.corrupt':
    'The library in {{folder}} was damaged. It has been set aside as {{aside}}, untouched, and a new one was begun.',
  'store.newer': 'The library in {{folder}} was written by a newer Lede. Update Lede to open it.',
  'store.failed': 'The library could not be read or written: {{message}}.',

  'file.empty': '{{name}} is empty.',
  'file.tooLarge': '{{name}} is too large: {{size}} MB; at most {{limit}} MB.',
  'file.binary': '{{name}} is not text. Lede opens wire copy (.txt), Lede JSON and pages exported by Lede.',
  'file.undecodable': 'The encoding of {{name}} could not be recognised. Save it as UTF-8 and open it again.',
  'file.noText': '{{name}} contains no text that could become an article.',
  'file.notLede': '{{name}} is not a page exported by Lede. Copy its text and paste it as wire copy.',
  'file.badJson': '{{name}} is not valid JSON: {{why}}.',
  'file.missing': '{{name}} was not found.',
  'file.unreadable': '{{name}} could not be read: {{why}}.',
  'file.unwritable': '{{name}} could not be written: {{why}}.',
  'file.exists': '{{name}} is already there. Use --force to replace it.',

  'export.blocked': 'This story cannot be exported yet: {{why}}',
  'export.embargoed': 'This story is under embargo until {{until}}.',

  'settings.invalid': 'This setting is not valid: {{why}}.',
} as const
