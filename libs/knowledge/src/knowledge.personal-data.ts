import type { PersonalData } from '@pis/accounts';

/** What this lib holds about people. */
export const knowledgePersonalData: readonly PersonalData[] = [
  { what: 'author of a lesson', where: 'lesson.author_id' },
  { what: 'editor of a lesson', where: 'lesson_revision.editor_id' },
  { what: 'who added a piece of evidence', where: 'evidence.created_by_id' },
  { what: 'speaker of a quote', where: 'evidence.speaker_id' },
  { what: 'who added a source', where: 'source.created_by_id' },
  { what: 'who spoke for a project about a lesson', where: 'stance.person_id' },
  { what: 'who put a lesson to use in a project', where: 'reuse.person_id' },
];
