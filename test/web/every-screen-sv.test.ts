import { ScreenSweep } from './support/screen-sweep.js';

let sweep: ScreenSweep;

beforeAll(async () => {
  sweep = await ScreenSweep.start();
});
afterAll(() => sweep?.close());

test.each(['data', 'empty'] as const)(
  'no screen has a barrier, an error or a foreign request, at 1360 and 390: %s',
  async (state) => {
    expect(await sweep.faults(state, 'sv')).toEqual([]);
  },
  300_000,
);
