import { ScreenSweep } from './support/screen-sweep.js';

let sweep: ScreenSweep;

beforeAll(async () => {
  sweep = await ScreenSweep.start();
});
afterAll(() => sweep?.close());

test.each(['sv', 'en'] as const)(
  'no screen has a barrier or a foreign request when the api fails, at 1360 and 390: %s',
  async (language) => {
    expect(await sweep.faults('error', language)).toEqual([]);
  },
  300_000,
);
