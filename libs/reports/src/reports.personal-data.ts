import type { PersonalData } from '@pis/accounts';

/** What this lib holds about people. */
export const reportsPersonalData: readonly PersonalData[] = [
  { what: 'whose brief it is', where: 'brief.owner_id' },
  { what: 'what somebody wrote in their brief', where: 'brief.short_answer' },
  {
    what: 'words of lessons and quotes, as they were taken into briefs',
    where: 'brief_item.taken',
  },
];
