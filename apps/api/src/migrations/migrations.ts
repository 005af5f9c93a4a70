import { Core1764064800000 } from './1764064800000-core.js';
import { Accounts1764064801000 } from './1764064801000-accounts.js';
import { Projects1764064802000 } from './1764064802000-projects.js';
import { PlacesOfSweden1764064803000 } from './1764064803000-places-of-sweden.js';
import { SourcesAndStudies1764064804000 } from './1764064804000-sources-and-studies.js';
import { LessonsAndEvidence1764064805000 } from './1764064805000-lessons-and-evidence.js';
import { CountedEvidence1764064806000 } from './1764064806000-counted-evidence.js';
import { Search1764064807000 } from './1764064807000-search.js';
import { Briefs1764064807500 } from './1764064807500-briefs.js';
import { SearchDelivery1764064807600 } from './1764064807600-search-delivery.js';
import { CountedNow1764064807700 } from './1764064807700-counted-now.js';
import { ConcurrentProjects1764064807800 } from './1764064807800-concurrent-projects.js';
import { RightsOfTheServers1764064808000 } from './1764064808000-rights-of-the-servers.js';

/** Every change of the schema, in order. Forward only once released. */
export const migrations = [
  Core1764064800000,
  Accounts1764064801000,
  Projects1764064802000,
  PlacesOfSweden1764064803000,
  SourcesAndStudies1764064804000,
  LessonsAndEvidence1764064805000,
  CountedEvidence1764064806000,
  Search1764064807000,
  Briefs1764064807500,
  SearchDelivery1764064807600,
  CountedNow1764064807700,
  ConcurrentProjects1764064807800,
  RightsOfTheServers1764064808000,
];
