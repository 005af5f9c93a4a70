import { evidence } from './evidence.js';
import { factors } from './factors.js';
import { lessons } from './lessons.js';
import { links } from './links.js';
import { organisations } from './organisations.js';
import { passages } from './passages.js';
import { projects } from './projects.js';
import { questions } from './questions.js';
import type { SampleContent } from './sample-content.types.js';
import { sources } from './sources.js';
import { studies, studyCases } from './study.js';
import { themes } from './themes.js';

/**
 * The sample content: five public texts, coded by hand. Facts, and short quotes word for word with
 * their source; no person is named, and what a text does not say is left empty.
 */
export const sampleContent: SampleContent = {
  version: 1,
  organisations,
  themes,
  factors,
  projects,
  links,
  sources,
  passages,
  studies,
  studyCases,
  lessons,
  evidence,
  questions,
};
