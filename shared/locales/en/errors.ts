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
  'call.tooMuch':
    'This is more than the desk takes at once, and nothing was changed: it would hold up everything else. Split it up, and try again with its parts.',
  'desk.away':
    'The desk is not running at the moment. Lede restarts it; where Lede itself has ended, start it again. Your edits are kept until then.',

  'desk.windowOlder':
    'This window is of an earlier Lede than the one that runs now. Reload it: what you typed is kept here and will be saved then.',
  'desk.older':
    'This window is of a newer Lede than the one that runs. Quit Lede and start it again: what you typed is kept here and will be saved then.',

  'desk.silent':
    'The desk has not answered. Whether it did what you asked for is not known yet: look before you ask for it again.',

  'save.waits':
    'Not saved yet: the desk does not answer. What you typed is kept in this window, also when it is reloaded or closed, and is saved as soon as the desk is back.',
  'save.onlyHere':
    'Not saved yet: the desk does not answer, and this window has no storage of its own to keep what you typed. Leave it open until the desk is back.',

  'draft.missing': 'This draft is no longer in the library.',
  'draft.inBin': 'This draft is in the bin. Restore it to go on writing.',
  'draft.badUpdate':
    'The desk could not understand an edit and did not store it. What you typed is kept in this window: make a new draft of it.',
  'draft.tooMuch':
    'This is more than one draft can hold, or nested deeper than any text, and was not stored: it would hold up everything else. Copy what you need of it into a new draft.',
  'draft.notFitting':
    'This draft was written with a newer Lede. Here it can only be read: update Lede to change it, to check it or to send it out.',

  'template.missing': 'This template is no longer there.',
  'template.newer': 'This template was saved with a newer Lede. It stays as it is; update Lede to use it.',
  'template.damaged':
    'This template cannot be read ({{why}}). Its file stays as it is, in the folder “templates” of your library.',
  'template.withdrawn':
    'This story was withdrawn: what is begun with it would be so, too. Bring it back to draft first, or save a template of another story.',

  'version.missing': 'There is no such version of this draft any more.',

  'find.pattern': 'This is no valid regular expression: {{why}}',
  'find.tooSlow':
    'This regular expression takes too long on this text, and was stopped. Nothing was changed. Make it simpler: a repetition within a repetition, as in (a+)+, is what usually does it.',

  'store.readOnly':
    'Lede may not write in the folder {{folder}}. Give your user the right to write there, or choose another with --data.',
  'store.foreign':
    'The folder {{folder}} belongs to another user of this computer. Lede opens nobody else’s desk: choose a folder of your own with --data.',
  'store.unprotected':
    'The disk of {{folder}} knows no permissions: other users of this computer may be able to read your drafts there. Keep them on a disk of the computer’s own if that matters.',
  'store.noFolder':
    'A file stands where Lede needs a folder: {{path}}. Move it elsewhere, or choose another folder with --data.',
  'store.noFile':
    'A folder stands where Lede needs a file: {{path}}. Move it elsewhere, or choose another folder with --data.',
  'store.linked':
    '{{path}} is no file of its own: a link, a pipe or a device. Lede keeps everything within its folder and follows none. Put the file or folder itself there, or choose another folder with --data.',
  'store.inUse': 'Another Lede is using the folder {{folder}}. Close it, or choose another folder with --data.',
  'store.full': 'The disk is full. Your edits stay in this window; make room, and saving goes on by itself.',
  'store.newer': 'The library in {{folder}} was written by a newer Lede. Update Lede to open it.',
  'store.failed': 'The library could not be read or written: {{message}}.',

  'system.refused':
    'Lede could not read or write a file ({{what}}): {{why}}. Nothing you wrote is lost; mend that, and try again.',
  'system.tooManyFiles':
    'Too many files are open on this computer. Close other programs and try again; nothing is lost or damaged.',

  'archive.noStories':
    '{{name}} is no archive that Lede reads: an export of WordPress (WXR) or Ghost, a folder of Markdown files, or a zip file of any of these.',
  'archive.damaged': '{{name}} is a damaged zip file. Have it made again, or unpack it and choose the folder.',
  'archive.encrypted': '{{name}} is protected by a password. Unpack it and choose the folder.',
  'archive.climbs': '{{name}} names files outside of itself, as no archive should. Nothing of it was taken over.',
  'archive.bomb': '{{name}} unpacks to far more than an archive of stories. Nothing of it was taken over.',
  'archive.busy': '{{name}} is still being taken over. Wait for it, or stop it first.',
  'file.empty': '{{name}} is empty.',
  'file.tooLarge': '{{name}} is too large: {{size}} MB; at most {{limit}} MB.',
  'file.binary':
    '{{name}} is no text, and no document that Lede reads. Open it in its program, copy the text and paste it as wire copy.',
  'file.notWord':
    '{{name}} is no Word document that can be read: it is damaged, or protected with a password. Open it in Word and save it again as .docx, without a password.',
  'file.tooMuch':
    '{{name}} holds more than any story does, and was not read: it would hold up everything else. Nothing was changed. Split it up, or copy the text that you need.',
  'file.undecodable': 'The encoding of {{name}} could not be recognised. Save it as UTF-8 and open it again.',
  'file.noText': '{{name}} contains no text that could become an article.',
  'file.notLede': '{{name}} is not a page exported by Lede. Copy its text and paste it as wire copy.',
  'file.badJson': '{{name}} is not valid JSON: {{why}} (line {{line}}, character {{column}}).',
  'file.otherJson':
    '{{name}} is JSON, but no story in it is Lede’s, ninjs or a JSON Feed. Copy the story’s text out of it and paste it as wire copy.',
  'file.notDocument':
    '{{name}} cannot be read as {{format}}: it is damaged, or protected with a password. Open it in its program, save it again without a password, and try again.',
  'file.scanned':
    '{{name}} has pictures of pages and no text that can be taken. Have a program recognise its text (OCR), or ask for the text itself.',
  'file.notItem':
    '{{name}} is no story in {{format}}, or it is damaged. Ask for it again, or copy the story’s text out of it and paste it as wire copy.',
  'file.foreign': '{{name}} is {{what}}',
  'file.missing': '{{name}} was not found.',
  'file.unreadable': '{{name}} could not be read: {{why}}.',
  'file.unwritable': '{{name}} could not be written: {{why}}.',
  'file.exists': '{{name}} is already there. Use --force to replace it.',

  'image.empty': '{{name}} is empty.',
  'image.tooLarge':
    '{{name}} is too large for an image: {{size}} MB; at most {{limit}} MB. Save it smaller and insert it again.',
  'image.tooManyPixels':
    '{{name}} has {{width}} × {{height}} pixels ({{size}} megapixels); at most {{limit}} megapixels. Scale it down and insert it again.',
  'image.svg':
    '{{name}} is an SVG drawing. SVG can carry programs, so Lede takes none: export it as PNG and insert that.',
  'image.foreign':
    '{{name}} is a {{format}} image, which web pages cannot show. Save it as JPEG or PNG and insert that.',
  'image.notOne': '{{name}} is no image, whatever its name says. Lede takes JPEG, PNG, GIF, WebP and AVIF.',
  'image.truncated': '{{name}} is not whole: the file ends before the image does. Copy or download it again.',
  'image.undecodable': '{{name}} is damaged and cannot be shown. Open it in an image editor and save it anew.',
  'image.forPrint':
    '{{name}} is in CMYK, for print; browsers show it in wrong colours. Save it as RGB and insert that.',
  'image.metadata':
    'What this image’s file says of the picture is more than Lede reads (at most {{limit}} MB). The image is kept; write its caption and credit yourself.',
  'asset.missing': 'This image is not in the library. Insert it again, or remove it from the story.',
  'asset.bareOnly':
    'This library has only the picture of this image, without what its file says, as it came in a package. Ask whoever sent it for the original.',
  'asset.damaged': 'The library’s file of an image is damaged ({{hash}}). Insert the image again.',

  'export.blocked': 'This story cannot be exported yet: {{why}}',
  'export.tooMuch':
    'This is more than can be written in this format at once: it would take too long, or too much memory. Nothing was changed. Divide it, or choose another format.',
  'export.reason': 'The checks found errors in this story. Say why it leaves all the same: the history keeps it.',
  'export.noFont':
    'Lede has no font for the letters of this story ({{letters}}): fonts of its own are in a PDF, and they have Latin, Cyrillic and Greek. Export it as a page, Word or ODT, and print it from there.',
  'export.held': 'This story is held. {{why}}',

  'package.notOne': 'This file is no Lede package. Ask its sender for the .lede file, as it was saved.',
  'package.notKept': 'The desk no longer keeps this package. Open its file again.',
  'package.held': 'There is a legal hold on this story: nothing of it is handed over until it is lifted.',
  'package.damaged':
    'This package is damaged: {{part}} is not what it was when it was sent. Nothing was changed. Ask for it again.',
  'package.newer': 'This package was written by a newer Lede. Update Lede to open it.',
  'package.tooLarge': 'This package is too large: {{size}} MB; at most {{limit}} MB.',

  'package.tooMuch':
    'What is packed in this package is more than any story, and was not opened: it would hold up everything else. Nothing was changed. Ask its sender whether the file is right.',

  'spelling.encoding':
    'This dictionary is in an encoding that Lede does not know ({{encoding}}). Save it as UTF-8, with “SET UTF-8” in its first line.',
  'spelling.tooLarge': 'This dictionary is too large: {{size}} MB; at most {{limit}} MB. Nothing was changed.',
  'spelling.notAffixes':
    'This is no affix file of Hunspell’s (.aff): it says nothing about how words are formed. Choose the two files of one dictionary, .aff and .dic.',
  'spelling.notWords':
    'This is no word list of Hunspell’s (.dic): its first line has to be the number of its entries, and words have to follow, one a line.',
  'rules.none': 'This is no file of house rules: neither one that Lede wrote, nor a spreadsheet saved as CSV.',
  'rules.newer':
    'These house rules were written by a newer Lede (version {{version}} of the file). Nothing was changed; update Lede to use them.',
  'rules.tooMany': 'There are more than {{limit}} rules. Nothing was changed; leave some out.',
  'rules.tooLarge': 'The file of rules is too large: at most {{limit}} MB.',
  'rules.changed':
    '“{{names}}” was changed elsewhere meanwhile. Nothing was overwritten: look at the house rules again, and repeat what you did.',
  'rules.unshared':
    'This newsroom runs an earlier Lede, which keeps no house rules for all desks. Its administrators can update it; until then rules of your own count here.',
  'rules.away':
    'The newsroom cannot be reached, so its house rules are as they were. They can be changed once it is there again.',
  'rules.partly':
    'The newsroom has taken {{done}} of {{all}} changes of its house rules; then it could not be reached, or refused the rest. Do the same again: only what is missing is changed.',
  'rules.forbidden':
    'Chiefs and administrators of the newsroom change its house rules; your role does not allow it. The rules are as they were.',
  'rules.noSuch': 'There is no house rule “{{name}}”. lede rules list shows them all.',
  'record.none': 'This is no record of review.',
  'record.newer': 'This record was written by a newer Lede. Update Lede to read it.',
  'spelling.pair': 'A dictionary is two files, one .aff and one .dic. Choose both at once.',
  'spelling.badTag': '“{{tag}}” names no language. Write a tag such as sv, pt-BR or nl-BE.',
  'spelling.broken': 'This dictionary cannot be used: {{why}}. The spelling is not checked with it.',
  'spelling.missing': 'There is no dictionary for {{language}}.',
  'newsroom.away':
    'The newsroom cannot be reached. What you write is kept on this computer and goes there by itself once it can.',
  'newsroom.address':
    '“{{address}}” is no address of a newsroom. It begins with https://; on this computer alone also with http://127.0.0.1.',
  'newsroom.notOne':
    'There is no newsroom of Lede at {{address}}, or something on the way does not let it through. Check the address with whoever invited you.',
  'newsroom.unable':
    'The newsroom at {{address}} is there, but can write nothing at the moment: its database is away or its disk is full. An invitation stays valid. Try again later, or tell whoever runs the newsroom.',
  'newsroom.deskOlder':
    'This Lede is older than the newsroom. Update Lede; until then everything you write stays on this computer.',
  'newsroom.serverOlder':
    'The newsroom runs an older Lede than this one. Ask whoever runs it to update it; until then everything you write stays on this computer.',
  'newsroom.newer': 'The newsroom’s database was written by a newer Lede. Update this one to run it.',
  'newsroom.invitation':
    'This invitation is not valid: it was used, has expired, or is not complete. Ask for a new one.',
  'newsroom.otherPerson':
    'This invitation or device is somebody else’s. Ask for an invitation of your own; for another device of yours, for one in your name.',
  'newsroom.revoked':
    'This computer may no longer take part in the newsroom. What you wrote is here; leave the newsroom, or ask for a new invitation.',
  'newsroom.notHere':
    'The text of this story is not on this computer, and the newsroom cannot be reached now. Open it again when there is a connection; in the list you see it as it was last.',
  'newsroom.unreadable':
    'The newsroom has this story, but nothing in it that this Lede can read. Update Lede, or ask whoever runs the newsroom to check it.',
  'newsroom.noImage':
    'The newsroom does not have this image. It comes as soon as the computer that has it is connected.',
  'newsroom.badImage': 'An image did not reach the newsroom as it is here. Lede sends it again at the next connection.',
  'newsroom.storage':
    'S3_BUCKET is the address of an object storage with its bucket, as in https://s3.example.org/images; it needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  'newsroom.noStory':
    'The newsroom has no such story for you: it was not filed, or it is at a desk that is not yours. What you wrote stays on this computer.',
  'newsroom.forbidden':
    'Your role in the newsroom does not allow this. What you wrote stays on this computer; ask an administrator.',
  'newsroom.noDesk': 'The newsroom has no such desk, or it is not yours to file to. Yours are: {{desks}}.',
  'newsroom.filed': 'This story is in the newsroom already.',
  'newsroom.gap': 'An edit went to the newsroom before the one it builds on. Lede sends both again.',
  'newsroom.foreign':
    'This story has something in it that no Lede writes, and the newsroom does not take it. Nothing is sent and all of it stays on this computer: copy its text into a new story, and file that.',
  'newsroom.clash':
    'The newsroom has something else in the place of what was written here, as when two computers write from one copied data folder. Nothing is sent and all of it stays on this computer: duplicate the story, and go on in the duplicate.',
  'newsroom.behind': 'Others have written in this story meanwhile. Lede takes that in first.',
  'newsroom.busy':
    'The newsroom has too much to write at the moment. What you wrote is kept on this computer and is sent again.',
  'newsroom.noPerson': 'The newsroom knows nobody of this name.',
  'newsroom.badPackage':
    'A package did not reach the newsroom as it is here. Lede sends it again at the next connection.',
  'newsroom.noPackage':
    'The newsroom does not have this package any more: it was opened on another computer, was declined, or has waited for 30 days.',
  'newsroom.tooManyPackages':
    'Too many packages wait to be opened, of yours or for this colleague. Lede sends this one once there is room, at the next connection.',
  'newsroom.noPackages':
    'This newsroom runs an older Lede, which passes no packages on. Save the package as a file, or ask whoever runs the newsroom to update it.',
  'newsroom.severalPeople': 'Several people in the newsroom are called {{name}}. Give the id of one: {{ids}}.',
  'newsroom.lastAdministrator': 'The newsroom needs an administrator: make somebody else one first.',
  'newsroom.joined': 'This library belongs to a newsroom already: {{name}}. Leave it first.',
  'newsroom.notJoined': 'This library belongs to no newsroom. Join one first.',
  'newsroom.noProfile': 'The newsroom has to know who you are. Enter your name first, in the settings.',
  'newsroom.none': 'There is no newsroom in this folder or database. Check --data and DATABASE_URL.',
  'newsroom.notEmpty':
    'There is a newsroom here already, and nothing of it is replaced. Restore into an empty folder or database.',
  'newsroom.badBackup':
    'This file is no backup of a newsroom, is not complete, or was changed. Nothing was restored; take another copy of it.',
  'newsroom.noHold': 'This hold does not stand: somebody has lifted it, or it is on another story.',
  'newsroom.held':
    'There is a legal hold on this story, and the newsroom takes no publication of it. What you did stays on this computer and is sent once the hold is lifted.',
  'newsroom.redis': 'REDIS_URL is no address of a Redis. It begins with redis:// or rediss://.',
  'newsroom.keychain':
    'The key to the newsroom is in this computer’s keychain, and cannot be read from here. Open the library in Lede’s app; if it is not let in there either, join the newsroom again with a new invitation.',
  'newsroom.identity':
    'The file that LEDE_IDENTITY names cannot be used: {{why}}. Correct it and start the newsroom again.',
  'newsroom.noSignIn': 'This newsroom has no sign-in with an account of the house. Ask for an invitation.',
  'newsroom.provider':
    'The house’s sign-in cannot be reached at the moment. Try again later, or ask for an invitation.',
  'newsroom.signInOver': 'This sign-in was declined in the browser, or took too long. Begin it again.',
  'newsroom.noRole': 'Your account is good, but the newsroom has no role for it. Ask whoever runs the newsroom.',
  'newsroom.knownPerson':
    'Whoever has this profile is in the newsroom already, and not by this account. Ask an administrator for an invitation for another device.',
  'newsroom.embargoed':
    'This story is under embargo, and the newsroom takes no publication of it before that ends, unless whoever publishes insists. What you did stays on this computer.',
  'newsroom.inUse': 'Another newsroom is running in {{folder}}. End it first.',
  'newsroom.database': 'The newsroom’s database could not be opened: {{message}}.',
} as const
