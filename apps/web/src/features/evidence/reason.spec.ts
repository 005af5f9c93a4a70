import { describe, expect, test } from '@jest/globals';
import type { StandingFiguresFragment } from '../../gql/graphql';
import { answerSum } from './answer-sum';
import { reasonOf, type ReasonedEvidence } from './reason';

const standing = (helped: number, hindered: number, both = 0): StandingFiguresFragment => {
  const total = helped + hindered - both;
  const strength = total === 0 ? 'NONE' : total === 1 ? 'SINGLE' : total < 4 ? 'SOME' : 'SEVERAL';
  return { helped, hindered, both, total, strength, conflicting: false };
};

const piece = (holder: Partial<ReasonedEvidence>): ReasonedEvidence => ({
  id: '1',
  polarity: 'HELPED',
  quote: null,
  quoteLanguage: 'SV',
  speakerRole: null,
  basis: null,
  conditions: null,
  counted: true,
  locator: null,
  passage: null,
  source: null,
  lesson: null,
  project: null,
  study: null,
  studyCase: null,
  ...holder,
});

const studyOf = (cases: number) => ({
  id: 's',
  slug: 's',
  title: 'Studien',
  language: 'SV' as const,
  cases: Array.from({ length: cases }, (_, index) => ({ id: String(index) })),
});

const projectOf = (title: string, ...family: string[]) => ({
  id: title,
  slug: title,
  title,
  language: 'SV' as const,
  family: family.map((name) => ({ id: name, title: name })),
});

const label = { passage: { id: 'p', locator: 'Framgångsfaktorer', text: 'Legitimitet' } };

describe('why a factor is counted as it is', () => {
  test.each([
    ['nothing', standing(0, 0), [], 'Faktorn finns i ordlistan men den har inga belägg än.'],
    [
      'a study that does not say which case, on both sides',
      standing(1, 1, 1),
      [piece({ study: studyOf(6) }), piece({ study: studyOf(6) })],
      'En studie av sex kommuner nämner faktorn både bland framgångsfaktorer och bland hinder. Den säger inte vilken kommun som menar vad, och räknas därför en gång.',
    ],
    [
      'a study without cases',
      standing(0, 1),
      [piece({ study: studyOf(0) })],
      'En studie nämner faktorn bland hinder. Studien räknas en gång.',
    ],
    [
      'one piece from a project alone',
      standing(1, 0),
      [piece({ project: projectOf('LUPP') })],
      'Belägget kommer från LUPP.',
    ],
    [
      'two pieces from a project with a family',
      standing(1, 0),
      [
        piece({ project: projectOf('Plug In 2.0', 'Plug In') }),
        piece({ project: projectOf('Plug In 2.0', 'Plug In') }),
      ],
      'Alla belägg kommer från Plug In 2.0. Det räknas en gång tillsammans med sin projektfamilj: Plug In.',
    ],
    [
      'two projects of one family',
      standing(1, 0),
      [piece({ project: projectOf('Plug In') }), piece({ project: projectOf('Plug In 2.0') })],
      'Beläggen kommer från samma projektfamilj: Plug In och Plug In 2.0. En projektfamilj räknas en gång.',
    ],
    [
      'several sources, one on both sides',
      standing(3, 2, 1),
      [],
      '4 oberoende källor: 3 där den bidrog, 2 där den hindrade. Projekt i samma familj räknas en gång. En av dem står på båda sidor.',
    ],
  ])('%s', (_, figures, evidence, sentence) => {
    expect(reasonOf(figures, evidence)).toBe(sentence);
  });
});

describe('the sum of an answer', () => {
  const row = (figures: StandingFiguresFragment, ...leading: ReasonedEvidence[]) => ({
    standing: figures,
    leading,
  });

  test('labels of one study are not made more than they are', () => {
    const rows = [1, 2, 3].map(() => row(standing(1, 0), piece({ study: studyOf(6), ...label })));
    expect(answerSum(rows)).toBe(
      'Tre faktorer har belägg. Alla kommer ur samma studie av sex kommuner, så varje faktor är enstaka. Källan ger rubriker, inga citat.',
    );
  });

  test('quotes are not called labels, and one project is named', () => {
    const said = piece({ project: projectOf('LUPP'), quote: 'Dialog och samverkan' });
    expect(answerSum([row(standing(1, 0), said), row(standing(1, 0), said)])).toBe(
      'Två faktorer har belägg. Alla kommer från samma projekt, LUPP, så varje faktor är enstaka.',
    );
    expect(answerSum([row(standing(1, 0), said)])).toBe(
      'En faktor har belägg. Den vilar på en enda oberoende källa, LUPP.',
    );
  });

  test('different strengths and conflicts are counted apart', () => {
    const said = piece({ quote: 'Något' });
    const rows = [
      row({ ...standing(3, 2, 1), conflicting: true }, said),
      row(standing(2, 0), said),
      row(standing(1, 0), said),
    ];
    expect(answerSum(rows)).toBe(
      'Tre faktorer har belägg. En har flera oberoende källor, en har några oberoende källor och en har en enda. En är motstridig.',
    );
  });
});
