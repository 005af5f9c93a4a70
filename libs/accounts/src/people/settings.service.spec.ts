import { settingsOf } from './settings.service.js';

test('what is left out stays', () => {
  expect(settingsOf({})).toEqual({});
  expect(settingsOf({ shortcuts: false })).toEqual({ shortcuts: false });
});

test('a name can be taken away, a language cannot', () => {
  expect(settingsOf({ name: null, language: null })).toEqual({ name: null });
  expect(settingsOf({ name: '' })).toEqual({ name: null });
  expect(settingsOf({ name: 'Exempel', language: 'EN' })).toEqual({
    name: 'Exempel',
    language: 'EN',
  });
});
