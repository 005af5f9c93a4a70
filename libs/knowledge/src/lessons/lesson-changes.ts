import { distinct, experienceOf, type LessonFields, type LessonTags } from './lesson-record.js';
import type { Lesson } from './lesson.entity.js';
import type { EditLessonInput } from './lesson.inputs.js';

type OwnTags = Omit<LessonTags, 'factors'>;

/** What an edit changes: columns and lists that become other than they are. */
export interface LessonChanges {
  fields: Partial<LessonFields>;
  tags: Partial<OwnTags>;
}

const plain = ['projectId', 'polarity', 'phase', 'level'] as const;
const lists = ['themeIds', 'mentionIds', 'targetGroups'] as const;
const texts = ['whatHappened', 'recommendation', 'conditions', 'placeCode'] as const;

/**
 * Holds an edit against the lesson as it stands. What the input leaves out, or says as it is
 * already, is no change. @throws Rejection with PeriodNotValid
 */
export function changesOf(input: EditLessonInput, lesson: Lesson, ownTags: OwnTags): LessonChanges {
  const given: Partial<LessonFields> = {};
  if (typeof input.text === 'string') given.text = input.text;
  for (const name of plain) {
    if (input[name] !== undefined) Object.assign(given, { [name]: input[name] });
  }
  for (const name of texts) {
    if (input[name] !== undefined) given[name] = input[name] || null;
  }
  if (input.experience !== undefined) Object.assign(given, experienceOf(input.experience));
  const fields = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => lesson[name as keyof LessonFields] !== value),
  );
  const tags: Partial<OwnTags> = {};
  for (const name of lists) {
    const list = distinct(input[name]);
    const isOther = JSON.stringify(list) !== JSON.stringify(ownTags[name]);
    if (input[name] !== undefined && isOther) tags[name] = list;
  }
  return { fields, tags };
}

/** Whether nothing would be written. */
export const isNoChange = ({ fields, tags }: LessonChanges): boolean =>
  Object.keys(fields).length === 0 && Object.keys(tags).length === 0;
