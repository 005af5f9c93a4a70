import { AuditEvent } from './audit/audit-event.entity.js';
import { Person } from './people/person.entity.js';
import { GlobalRoleRow } from './roles/global-role.entity.js';
import { RateLimit } from './sessions/rate-limit.entity.js';
import { Session } from './sessions/session.entity.js';
import { SignInLink } from './sessions/sign-in-link.entity.js';

/** The tables of this lib. */
export const accountsEntities = [AuditEvent, Person, GlobalRoleRow, RateLimit, Session, SignInLink];
