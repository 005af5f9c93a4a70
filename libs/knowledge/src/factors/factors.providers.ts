import { AnswerResolver, SilentFactorResolver } from '../counting/answer.resolver.js';
import { AnswerService } from '../counting/answer.service.js';
import { ThemeCountingResolver } from '../counting/counting.resolver.js';
import { CountingService } from '../counting/counting.service.js';
import {
  EvidenceMapResolver,
  MapCellResolver,
  MapRowResolver,
  SourceGroupResolver,
} from '../counting/evidence-map.resolver.js';
import { EvidenceMapService } from '../counting/evidence-map.service.js';
import {
  FactorStandingResolver,
  KnowledgeGapResolver,
  ThemeStandingResolver,
} from '../counting/standings.resolver.js';
import { HandOverResolver } from '../lineage/hand-over.resolver.js';
import { LinkEffectsResolver } from '../lineage/link-effect.resolver.js';
import { LinkEffects } from '../lineage/link-effect.service.js';
import {
  ProjectQuestionsResolver,
  QuestionAnswerResolver,
  QuestionsResolver,
  ThemeQuestionsResolver,
} from '../questions/questions.resolver.js';
import { QuestionsService } from '../questions/questions.service.js';
import { StudiesResolver, StudyCaseResolver } from '../studies/studies.resolver.js';
import { StudiesService } from '../studies/studies.service.js';
import { FactorContextResolver } from './factor-context.resolver.js';
import { FactorFiguresResolver } from './factor-figures.resolver.js';
import { FactorProposals } from './factor-proposals.js';
import { FactorsResolver } from './factors.resolver.js';
import { FactorsService } from './factors.service.js';

/** The resolvers of factors, their figures, studies and open questions. */
export const factorsResolvers = [
  FactorsResolver,
  FactorContextResolver,
  FactorFiguresResolver,
  FactorStandingResolver,
  ThemeStandingResolver,
  KnowledgeGapResolver,
  ThemeCountingResolver,
  AnswerResolver,
  SilentFactorResolver,
  EvidenceMapResolver,
  MapRowResolver,
  MapCellResolver,
  SourceGroupResolver,
  HandOverResolver,
  LinkEffectsResolver,
  StudiesResolver,
  StudyCaseResolver,
  QuestionsResolver,
  QuestionAnswerResolver,
  ThemeQuestionsResolver,
  ProjectQuestionsResolver,
];

/** The services behind them. */
export const factorsProviders = [
  FactorsService,
  FactorProposals,
  CountingService,
  AnswerService,
  EvidenceMapService,
  LinkEffects,
  StudiesService,
  QuestionsService,
];
