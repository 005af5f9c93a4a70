import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Layout } from './layout';
import { PageError } from './page-error';
import {
  answerParams,
  evidenceMapParams,
  factorsParams,
  lessonsParams,
  newLessonParams,
  parseSearch,
  projectParams,
  projectsParams,
  searchPageParams,
  signInParams,
  stringifySearch,
  themeParams,
} from '../lib/search-params';

const NotFound = lazyRouteComponent(() => import('../ui/not-found'), 'NotFound');
const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });
const getParentRoute = () => root;

/** Each page is a chunk of its own; a fixed address wins over a `$` at the same place. */
const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../pages/start-page'), 'StartPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/sok',
    validateSearch: searchPageParams,
    component: lazyRouteComponent(() => import('../pages/search-page'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ny',
    validateSearch: newLessonParams,
    component: lazyRouteComponent(() => import('../pages/new-lesson-page'), 'NewLessonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/lardomar',
    validateSearch: lessonsParams,
    component: lazyRouteComponent(() => import('../pages/lessons-page'), 'LessonsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/lardomar/$id',
    component: lazyRouteComponent(() => import('../pages/lesson-page'), 'LessonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/lardomar/$id/andra',
    component: lazyRouteComponent(() => import('../pages/edit-lesson-page'), 'EditLessonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projekt',
    validateSearch: projectsParams,
    component: lazyRouteComponent(() => import('../pages/projects-page'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projekt/nytt',
    component: lazyRouteComponent(() => import('../pages/new-project-page'), 'NewProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projekt/$slug',
    validateSearch: projectParams,
    component: lazyRouteComponent(() => import('../pages/project-page'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projekt/$slug/andra',
    component: lazyRouteComponent(() => import('../pages/edit-project-page'), 'EditProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projekt/$slug/kontakt/$own',
    component: lazyRouteComponent(() => import('../pages/contact-page'), 'ContactPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidens',
    validateSearch: evidenceMapParams,
    component: lazyRouteComponent(() => import('../pages/evidence-map-page'), 'EvidenceMapPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/matcha',
    component: lazyRouteComponent(() => import('../pages/match-page'), 'MatchPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/faktorer',
    validateSearch: factorsParams,
    component: lazyRouteComponent(() => import('../pages/factors-page'), 'FactorsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/faktorer/$slug',
    component: lazyRouteComponent(() => import('../pages/factor-page'), 'FactorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/svar/$slug',
    validateSearch: answerParams,
    component: lazyRouteComponent(() => import('../pages/answer-page'), 'AnswerPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/teman/$slug',
    validateSearch: themeParams,
    component: lazyRouteComponent(() => import('../pages/theme-page'), 'ThemePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/studier/$slug',
    component: lazyRouteComponent(() => import('../pages/study-page'), 'StudyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$slug',
    component: lazyRouteComponent(() => import('../pages/organisation-page'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/fragor/$slug',
    component: lazyRouteComponent(() => import('../pages/question-page'), 'QuestionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/underlag',
    component: lazyRouteComponent(() => import('../pages/briefs-page'), 'BriefsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/underlag/$id',
    component: lazyRouteComponent(() => import('../pages/brief-page'), 'BriefPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/underlag/delat/$token',
    component: lazyRouteComponent(() => import('../pages/shared-brief-page'), 'SharedBriefPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/logga-in',
    validateSearch: signInParams,
    component: lazyRouteComponent(() => import('../pages/sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/logga-in/$token',
    component: lazyRouteComponent(() => import('../pages/redeem-page'), 'RedeemPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/mitt',
    component: lazyRouteComponent(() => import('../pages/my-page'), 'MyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/om',
    component: lazyRouteComponent(() => import('../pages/about-page'), 'AboutPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/personuppgifter',
    component: lazyRouteComponent(() => import('../pages/privacy-page'), 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/tillganglighet',
    component: lazyRouteComponent(() => import('../pages/accessibility-page'), 'AccessibilityPage'),
  }),
] as const;

// Not written inside the call: there each route would be inferred as any route, its search as `any`.
const routeTree = root.addChildren(routes);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
