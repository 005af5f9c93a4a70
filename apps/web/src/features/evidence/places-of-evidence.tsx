import type { FactorPieceFragment } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import { Section } from '../../ui/section';
import { piecesOf, type County, type FactorOfPage } from './factor-query';
import { PlacesTable, ProjectLink, type PlaceRow } from './places-table';

type Place = { code: string; kind: 'COUNTY' | 'MUNICIPALITY'; shortName: string };

/** The codes of SCB begin with that of the county. */
const countyNames = (places: readonly Place[], counties: readonly County[]): string => {
  const codes = new Set(places.map(({ code }) => code.slice(0, 2)));
  return formatList(counties.filter(({ code }) => codes.has(code)).map(({ name }) => name));
};

const municipalityNames = (places: readonly Place[]): string =>
  formatList(
    places.filter(({ kind }) => kind === 'MUNICIPALITY').map(({ shortName }) => shortName),
  );

function rowsOf(piece: FactorPieceFragment, counties: readonly County[]): PlaceRow[] {
  const project = piece.project ?? piece.lesson?.project;
  if (project) {
    return [
      {
        key: project.id,
        places: municipalityNames(project.places),
        who: <ProjectLink project={project} />,
        counties: countyNames(project.places, counties),
      },
    ];
  }
  const cases = piece.studyCase ? [piece.studyCase] : (piece.study?.cases ?? []);
  return cases.map(({ id, name, place }) => ({
    key: id,
    places: place.shortName,
    who: name,
    counties: countyNames([place], counties),
  }));
}

/** Where the evidence comes from, so that a reader can tell whether it applies at home. */
export function PlacesOfEvidence({
  factor,
  counties,
}: {
  factor: FactorOfPage;
  counties: readonly County[];
}) {
  const pieces = piecesOf(factor);
  const rows = [
    ...new Map(
      pieces.flatMap((piece) => rowsOf(piece, counties)).map((row) => [row.key, row]),
    ).values(),
  ].filter(({ places, counties: named }) => places || named);
  if (rows.length === 0) return null;
  const studyOnly = pieces.every(({ study }) => study);
  return (
    <Section
      ruled
      heading={m.evidence_factor_here()}
      lead={studyOnly ? m.evidence_factor_here_study() : m.evidence_factor_here_lead()}
    >
      <PlacesTable rows={rows} caption={m.evidence_factor_here()} />
    </Section>
  );
}
