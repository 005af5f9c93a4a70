import type { SampleParticipation } from './sample-content.types.js';

/**
 * The eight municipalities of Kronoberg. "Alla kommuner i länet har varit delaktiga och haft
 * verkstäder" is said of the work since 2012; the text does not tell Plug In from Plug In 2.0 there.
 */
export const kronobergWorkshops: Record<'plugIn' | 'plugIn2', readonly SampleParticipation[]> = {
  plugIn: [
    { id: '01900000-0000-700d-8000-000000000001', organisation: 'alvesta', role: 'LOCAL_WORKSHOP' },
    { id: '01900000-0000-700d-8000-000000000002', organisation: 'lessebo', role: 'LOCAL_WORKSHOP' },
    {
      id: '01900000-0000-700d-8000-000000000003',
      organisation: 'markaryd',
      role: 'LOCAL_WORKSHOP',
    },
    {
      id: '01900000-0000-700d-8000-000000000004',
      organisation: 'tingsryd',
      role: 'LOCAL_WORKSHOP',
    },
    {
      id: '01900000-0000-700d-8000-000000000005',
      organisation: 'uppvidinge',
      role: 'LOCAL_WORKSHOP',
    },
    { id: '01900000-0000-700d-8000-000000000006', organisation: 'vaxjo', role: 'LOCAL_WORKSHOP' },
    { id: '01900000-0000-700d-8000-000000000007', organisation: 'almhult', role: 'LOCAL_WORKSHOP' },
    { id: '01900000-0000-700d-8000-000000000008', organisation: 'ljungby', role: 'LOCAL_WORKSHOP' },
  ],
  plugIn2: [
    {
      id: '01900000-0000-700d-8000-000000000009',
      organisation: 'alvesta',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-00000000000a',
      organisation: 'lessebo',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-00000000000b',
      organisation: 'markaryd',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-00000000000c',
      organisation: 'tingsryd',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-00000000000d',
      organisation: 'uppvidinge',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-00000000000e',
      organisation: 'vaxjo',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-00000000000f',
      organisation: 'almhult',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
    {
      id: '01900000-0000-700d-8000-000000000010',
      organisation: 'ljungby',
      role: 'LOCAL_WORKSHOP',
      period: '2015/2017-12-01',
    },
  ],
};

/** The collaboration partners of Kompetens i Kronoberg, in the order of the text. */
export const kronobergPartners: readonly SampleParticipation[] = [
  { id: '01900000-0000-700d-8000-000000000011', organisation: 'alvesta', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000012', organisation: 'lessebo', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000013', organisation: 'markaryd', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000014', organisation: 'tingsryd', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000015', organisation: 'uppvidinge', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000016', organisation: 'vaxjo', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000017', organisation: 'almhult', role: 'PARTNER' },
  { id: '01900000-0000-700d-8000-000000000018', organisation: 'ljungby', role: 'PARTNER' },
];
