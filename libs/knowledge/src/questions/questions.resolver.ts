import { Args, Context, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, type Page, PageArgs, type RequestContext } from '@pis/core';
import { Project, projectById, Theme } from '@pis/projects';
import { Lesson } from '../lessons/lesson.entity.js';
import { lessonById } from '../lessons/lesson.loaders.js';
import { Source } from '../sources/source.entity.js';
import { sourceById } from '../sources/source.loaders.js';
import { OpenQuestion, QuestionAnswer } from './open-question.entity.js';
import { OpenQuestionFilter } from './question.inputs.js';
import {
  answersByQuestion,
  questionsByProject,
  questionsByTheme,
  themesByQuestion,
} from './question.loaders.js';
import { QuestionsService } from './questions.service.js';

@ObjectType()
export class OpenQuestionConnection extends connectionOf(OpenQuestion) {}

@Resolver(() => OpenQuestion)
export class QuestionsResolver {
  constructor(private readonly questions: QuestionsService) {}

  @Query(() => OpenQuestion, { nullable: true })
  openQuestion(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<OpenQuestion | null> {
    return this.questions.bySlug(ctx, slug);
  }

  @Query(() => OpenQuestionConnection)
  openQuestions(
    @Context('ctx') ctx: RequestContext,
    @Args('filter', { type: () => OpenQuestionFilter, nullable: true })
    filter: OpenQuestionFilter | null,
    @Args() page: PageArgs,
  ): Promise<Page<OpenQuestion>> {
    return this.questions.page(ctx, page, filter ?? {});
  }

  @ResolveField(() => Project, { nullable: true })
  project(
    @Context('ctx') ctx: RequestContext,
    @Parent() { projectId }: OpenQuestion,
  ): Promise<Project | null> | null {
    return projectId ? ctx.load(projectById, projectId) : null;
  }

  @ResolveField(() => [Theme])
  themes(@Context('ctx') ctx: RequestContext, @Parent() { id }: OpenQuestion): Promise<Theme[]> {
    return ctx.load(themesByQuestion, id);
  }

  @ResolveField(() => Source, { nullable: true })
  source(
    @Context('ctx') ctx: RequestContext,
    @Parent() { sourceId }: OpenQuestion,
  ): Promise<Source | null> | null {
    return sourceId ? ctx.load(sourceById, sourceId) : null;
  }

  @ResolveField(() => [QuestionAnswer])
  answers(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: OpenQuestion,
  ): Promise<QuestionAnswer[]> {
    return ctx.load(answersByQuestion, id);
  }
}

@Resolver(() => QuestionAnswer)
export class QuestionAnswerResolver {
  @ResolveField(() => Lesson, { nullable: true })
  lesson(
    @Context('ctx') ctx: RequestContext,
    @Parent() { lessonId }: QuestionAnswer,
  ): Promise<Lesson | null> | null {
    return lessonId ? ctx.load(lessonById, lessonId) : null;
  }

  @ResolveField(() => Source, { nullable: true })
  source(
    @Context('ctx') ctx: RequestContext,
    @Parent() { sourceId }: QuestionAnswer,
  ): Promise<Source | null> | null {
    return sourceId ? ctx.load(sourceById, sourceId) : null;
  }
}

@Resolver(() => Theme)
export class ThemeQuestionsResolver {
  @ResolveField(() => OpenQuestionConnection)
  openQuestions(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Theme,
    @Args() page: PageArgs,
  ): Promise<Page<OpenQuestion>> {
    return ctx.load(questionsByTheme, { parentId: id, page, filter: null });
  }
}

@Resolver(() => Project)
export class ProjectQuestionsResolver {
  @ResolveField(() => [OpenQuestion])
  openQuestions(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Project,
  ): Promise<OpenQuestion[]> {
    return ctx.load(questionsByProject, id);
  }
}
