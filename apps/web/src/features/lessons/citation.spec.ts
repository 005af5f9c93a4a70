import { citation, type Cited } from './citation';

const cited: Cited = {
  text: 'Samordning lönar sig.',
  project: 'Plug In 2.0',
  experience: '2015/2018',
  publishedAt: '2026-03-03T10:00:00Z',
  version: 2,
  address: 'https://pis.example.org/lardomar/1',
};
const read = new Date('2026-11-25T10:00:00Z');

test('in Swedish', () => {
  expect(citation(cited, read, 'sv')).toBe(
    '”Samordning lönar sig.” Plug In 2.0, 2015–2018. PIS – Projekt i samverkan, publicerad 3 mars 2026, version 2. https://pis.example.org/lardomar/1 (läst 25 november 2026).',
  );
});

test('in English', () => {
  expect(citation(cited, read, 'en')).toBe(
    '”Samordning lönar sig.” Plug In 2.0, 2015–2018. PIS – Projects in Collaboration, published 3 March 2026, version 2. https://pis.example.org/lardomar/1 (read 25 November 2026).',
  );
});

test('without project, time or day', () => {
  const bare = { ...cited, project: null, experience: null, publishedAt: null };
  expect(citation(bare, read, 'sv')).toBe(
    '”Samordning lönar sig.” PIS – Projekt i samverkan, version 2. https://pis.example.org/lardomar/1 (läst 25 november 2026).',
  );
});
