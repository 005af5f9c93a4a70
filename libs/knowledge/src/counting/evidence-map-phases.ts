import type { LessonPhase } from '../lessons/lesson.entity.js';

/** The phases in the order a project lives through them, with their labels. */
export const lessonPhases: readonly { phase: LessonPhase; sv: string; en: string }[] = [
  { phase: 'IDEA', sv: 'Idé', en: 'Idea' },
  { phase: 'PRE_STUDY', sv: 'Förstudie', en: 'Pre-study' },
  { phase: 'RUNNING', sv: 'Genomförande', en: 'Implementation' },
  { phase: 'CLOSING', sv: 'Avslutning', en: 'Closing' },
  { phase: 'AFTER', sv: 'Efter projektet', en: 'After the project' },
];
