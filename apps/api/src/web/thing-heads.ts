import type { ModuleRef } from '@nestjs/core';
import type { RequestContext } from '@pis/core';
import { FactorsService, LessonsService, QuestionsService, StudiesService } from '@pis/knowledge';
import { OrganisationsService, ProjectsService, ThemesService } from '@pis/projects';
import { BriefsService } from '@pis/reports';
import { oneLine, type PageHead } from './page-head.js';
import { describing, themeQuestion } from './page-words.js';

type InterfaceLanguage = PageHead['language'];
type Told = Pick<PageHead, 'title' | 'description' | 'canonicalPath' | 'unlisted'>;

/** Pages of one kind of thing: their addresses, and what a thing's page says of it. */
export interface ThingHead {
  address: RegExp;
  chunk: string;
  /** Null for what is not there, or not for the asker to see. */
  find(ctx: RequestContext, key: string, language: InterfaceLanguage): Promise<Told | null>;
}

/** Not named in its head: a preview of a mailed link tells nothing of it. */
const briefHead = (language: InterfaceLanguage): Told => ({
  title: describing.brief[language],
  description: describing.general[language],
  unlisted: true,
});

/** Every kind of thing that has a page of its own. Reads go through the services and their rights. */
export function thingHeads(modules: ModuleRef): ThingHead[] {
  const service = <Service>(type: new (...args: never[]) => Service): Service =>
    modules.get<Service>(type, { strict: false });
  const [lessons, projects, factors, themes, studies, organisations, questions, briefs] = [
    service(LessonsService),
    service(ProjectsService),
    service(FactorsService),
    service(ThemesService),
    service(StudiesService),
    service(OrganisationsService),
    service(QuestionsService),
    service(BriefsService),
  ];

  const lesson: ThingHead['find'] = async (ctx, id, language) => {
    const found = await lessons.byId(ctx, id);
    return (
      found && {
        title: oneLine(found.text) || describing.lesson[language],
        description: found.recommendation ?? found.whatHappened ?? found.text,
        canonicalPath: `/lardomar/${found.id}`,
      }
    );
  };
  const project: ThingHead['find'] = async (ctx, slug, language) => {
    const found = await projects.bySlug(ctx, slug);
    const summary = language === 'en' ? (found?.summaryEn ?? found?.summary) : found?.summary;
    return (
      found && {
        title: found.title,
        description: summary ?? found.description ?? describing.general[language],
        canonicalPath: `/projekt/${found.slug}`,
      }
    );
  };

  return [
    { address: /^\/lardomar\/([^/]+)$/, chunk: 'lesson-page', find: lesson },
    { address: /^\/lardomar\/([^/]+)\/andra$/, chunk: 'edit-lesson-page', find: lesson },
    { address: /^\/projekt\/([^/]+)$/, chunk: 'project-page', find: project },
    { address: /^\/projekt\/([^/]+)\/andra$/, chunk: 'edit-project-page', find: project },
    {
      address: /^\/faktorer\/([^/]+)$/,
      chunk: 'factor-page',
      async find(ctx, slug, language) {
        const found = await factors.bySlug(ctx, slug);
        return (
          found && {
            title: language === 'en' ? found.labelEn : found.labelSv,
            description:
              (language === 'en' ? found.definitionEn : found.definitionSv) ??
              describing.factor[language],
            canonicalPath: `/faktorer/${found.slug}`,
          }
        );
      },
    },
    {
      address: /^\/svar\/([^/]+)$/,
      chunk: 'answer-page',
      async find(ctx, slug, language) {
        const found = await themes.bySlug(ctx, slug);
        return (
          found && {
            title: themeQuestion[language](language === 'en' ? found.labelEn : found.labelSv),
            description: describing.theme[language],
            canonicalPath: `/svar/${found.slug}`,
          }
        );
      },
    },
    {
      address: /^\/teman\/([^/]+)$/,
      chunk: 'theme-page',
      async find(ctx, slug, language) {
        const found = await themes.bySlug(ctx, slug);
        return (
          found && {
            title: language === 'en' ? found.labelEn : found.labelSv,
            description:
              (language === 'en' ? found.definitionEn : found.definitionSv) ??
              describing.theme[language],
            canonicalPath: `/teman/${found.slug}`,
          }
        );
      },
    },
    {
      address: /^\/studier\/([^/]+)$/,
      chunk: 'study-page',
      async find(ctx, slug, language) {
        const found = await studies.bySlug(ctx, slug);
        return (
          found && {
            title: found.title,
            description: found.summary ?? describing.general[language],
            canonicalPath: `/studier/${found.slug}`,
          }
        );
      },
    },
    {
      address: /^\/organisationer\/([^/]+)$/,
      chunk: 'organisation-page',
      async find(ctx, slug, language) {
        const found = await organisations.bySlug(ctx, slug);
        return (
          found && {
            title: found.name,
            description: describing.general[language],
            canonicalPath: `/organisationer/${found.slug}`,
          }
        );
      },
    },
    {
      address: /^\/underlag\/(?!delat\/)([^/]+)$/,
      chunk: 'brief-page',
      async find(ctx, id, language) {
        return (await briefs.byId(ctx, id)) && briefHead(language);
      },
    },
    {
      address: /^\/underlag\/delat\/([^/]+)$/,
      chunk: 'shared-brief-page',
      async find(ctx, token, language) {
        return (await briefs.byToken(ctx, token)) && briefHead(language);
      },
    },
    {
      address: /^\/fragor\/([^/]+)$/,
      chunk: 'question-page',
      async find(ctx, slug, language) {
        const found = await questions.bySlug(ctx, slug);
        return (
          found && {
            title: oneLine(found.text),
            description: found.context ?? describing.question[language],
            canonicalPath: `/fragor/${found.slug}`,
          }
        );
      },
    },
  ];
}
