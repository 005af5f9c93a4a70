import { Injectable } from '@nestjs/common';
import { asEntities, columnsOf, Forbidden, NotFound, type RequestContext } from '@pis/core';
import { type BeforeAndAfter, LinkTrial, Project, type ProjectLinkProposal } from '@pis/projects';
import { type CountedFactor, factorsOfFamilies } from '../counting/family-figures.js';
import { noStanding, standingOf } from '../counting/standing.js';
import { FactorChange, ProjectLinkEffect } from './link-effect.js';

/** What is looked at before and after: who counts as one, and the figures that hang on it. */
interface Sight {
  readonly families: Project[][];
  readonly factors: readonly CountedFactor[];
}

/** What links would do to the counting, said before they are saved. */
@Injectable()
export class LinkEffects {
  constructor(private readonly trial: LinkTrial) {}

  /**
   * Tried out in a transaction that is undone, so that the one rule of counting gives both figures.
   * Null for those who may not save the links: they are told what they would be of links that are not.
   * @throws Rejection with LinkMakesLoop or LinkExists
   */
  async of(ctx: RequestContext, proposal: ProjectLinkProposal): Promise<ProjectLinkEffect | null> {
    if (!ctx.viewer.personId) return null;
    const { before, after } = await this.tried(ctx, proposal);
    if (!before || !after) return null;
    const factors = changesBetween(before.factors, after.factors);
    return Object.assign(new ProjectLinkEffect(), {
      familiesBefore: before.families,
      familiesAfter: after.families,
      factors,
      strengthChanges: factors.filter(changesWord).length,
    });
  }

  private async tried(
    ctx: RequestContext,
    proposal: ProjectLinkProposal,
  ): Promise<Partial<BeforeAndAfter<Sight>>> {
    try {
      return await this.trial.of(ctx, proposal, look);
    } catch (error) {
      if (error instanceof NotFound || error instanceof Forbidden) return {};
      throw error;
    }
  }
}

const look = async (tx: RequestContext, projectIds: readonly string[]): Promise<Sight> => {
  const members = asEntities(
    Project,
    await tx.sql<Project>(
      'members_of_families',
      // Reads past the predicate: what is published is for everyone.
      `SELECT ${columnsOf(Project, 'p')} FROM project p
       WHERE p.state = 'PUBLISHED'
         AND p.family_id IN (SELECT family_id FROM project WHERE id = ANY($1::uuid[]))
       ORDER BY p.period_from NULLS LAST, p.title, p.id`,
      [projectIds],
    ),
  );
  const ids = [...new Set(members.map(({ familyId }) => familyId))];
  return {
    families: ids.map((id) => members.filter(({ familyId }) => familyId === id)),
    factors: await factorsOfFamilies(tx, ids),
  };
};

function changesBetween(
  before: readonly CountedFactor[],
  after: readonly CountedFactor[],
): FactorChange[] {
  const standings = (of: readonly CountedFactor[]): Map<string, ReturnType<typeof standingOf>> =>
    new Map(of.map((row) => [row.factorId, standingOf(row)]));
  const [were, are] = [standings(before), standings(after)];
  return [...new Set([...were.keys(), ...are.keys()])]
    .map((factorId) =>
      Object.assign(new FactorChange(), {
        factorId,
        before: were.get(factorId) ?? noStanding(),
        after: are.get(factorId) ?? noStanding(),
      }),
    )
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .sort((one, other) => Number(changesWord(other)) - Number(changesWord(one)));
}

const changesWord = ({ before, after }: FactorChange): boolean =>
  before.strength !== after.strength || before.conflicting !== after.conflicting;
