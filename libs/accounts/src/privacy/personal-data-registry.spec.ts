import { accountsPersonalData } from './accounts-personal-data.js';
import { PersonalDataRegistry } from './personal-data-registry.js';

test('lists what was registered, once, by column', () => {
  const registry = new PersonalDataRegistry();
  registry.register({ what: 'author of a lesson', where: 'lesson.author_id' });
  registry.register(...accountsPersonalData);
  registry.register(...accountsPersonalData);
  const columns = registry.list().map(({ where }) => where);
  expect(columns).toEqual([...columns].sort());
  expect(columns).toHaveLength(accountsPersonalData.length + 1);
});

test('one column does not hold two things', () => {
  const registry = new PersonalDataRegistry();
  registry.register({ what: 'name', where: 'person.name' });
  expect(() => registry.register({ what: 'title', where: 'person.name' })).toThrow('already');
});
