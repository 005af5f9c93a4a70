export { accountsEntities } from './accounts.entities.js';
export { AuditEvent } from './audit/audit-event.entity.js';
export { Language, Person } from './people/person.entity.js';
export { GlobalRoleRow } from './roles/global-role.entity.js';
export { RateLimit } from './sessions/rate-limit.entity.js';
export { Session } from './sessions/session.entity.js';
export { SignInLink } from './sessions/sign-in-link.entity.js';
export { AccountsModule } from './accounts.module.js';
