import type { ProblemCode } from '#shared/publish/problem.ts'

/**
 * What stands in the way of an export, in a sentence. `{{name}}` stands for a detail of the
 * problem.
 */
export const problems: Readonly<Record<ProblemCode, string>> = {
  noHeadline: 'There is no headline.',
  newer: 'It was written with a newer Lede: update Lede to send it out.',
  noBody: 'There is no text.',
  noPublicationTime: 'There is no publication time.',
  noTimeZone: 'The publication time has no time zone.',
  noDateline: 'There is no dateline.',
  noByline: 'There is no byline.',
  noCategory: 'There is no category.',
  noCanonicalUrl: 'There is no canonical URL.',
  noPublisher: 'The settings name no publisher.',
  imageMissing: 'Images that are not in this library: {{count}}. Insert them again, or remove them.',
  noAlt: 'Images without alternative text: {{count}}.',
  noCredit: 'Images without a credit: {{count}}.',
  positionRemoved: 'Images whose data tells where they were taken: {{count}}. The exported files are without it.',
  credentialsLost:
    'Images with Content Credentials: {{count}}. The exported files are without them; “Export the original” gives them as they came.',
  usageForbidden: 'The terms of images forbid their use: {{words}} ({{count}}).',
  usageRanOut: 'The right to use images has run out: {{words}} ({{count}}).',
  badPublicationTime: 'The publication time is not a time that exists.',
  badTimeZone: 'The time zone does not exist.',
  badDatelineDate: 'The date in the dateline does not exist.',
  badCanonicalUrl: 'The canonical URL is not an http or https address.',
  badLanguage: 'The language of the article is no language code.',
  tooLong: '{{field}}: too long (at most {{limit}} characters).',
  embargoed: 'Under embargo until {{until}}.',
  approvalVoid: 'Changed since its approval by {{by}} on {{at}}.',
  notApproved: 'It has not been approved, and the newsroom lets out nothing else. Approve it first.',
  changedSincePublication: 'Changed since publication on {{at}} by {{by}}. Publish it as an update or a correction.',
  embargoUnclear: 'The end of its embargo is no time. Set it right first.',
  ownApproval: 'Approved by {{by}} on {{at}}, whose own story it is. The newsroom wants the approval of somebody else.',
  ownStory: 'This is your own story: you sent it for review, or wrote most of it. Somebody else has to approve it.',
  nameless: 'Nobody knows who you are. Give your name in the settings first: nobody approves their own story here.',
  conflicts: 'Conflicts of a merge that are not settled ({{count}}): {{names}}.',
  checks: 'The checks found errors ({{count}}): {{rules}}. {{quotes}}',
  legalHold:
    'Legal hold by {{by}} since {{at}}: “{{reason}}” Nothing of it is published or leaves until the hold is lifted.',
  mayNotApprove: 'Your role in the newsroom does not approve stories of this desk. Ask an editor.',
  mayNotPublish: 'Your role in the newsroom does not publish stories of this desk. Ask an editor.',
  spiked: 'This story was spiked.',
  withdrawn:
    'Its readers were told that this story is withdrawn. Brought back, it starts anew, and its next page says nothing of that.',
  killed: 'This story was withdrawn. What leaves is its kill notice, without the text.',
}
