import { publicRowById } from '@pis/core';
import { Person } from './person.entity.js';

/** People by id. Of others the API shows the name only; the address needs a policy. */
export const personById = publicRowById(Person, 'person');
