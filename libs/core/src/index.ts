export { type Config, configNames, type MeilisearchConfig, readConfig } from './config/config.js';
export { CONFIG, ConfigModule } from './config/config.module.js';
export type { BrowserLink } from './context/browser-link.js';
export { byKey, groupedByKey, type LoaderDef } from './context/loader.js';
export { RequestContext } from './context/request-context.js';
export {
  GlobalRole,
  isAdministrator,
  isCurator,
  MemberRole,
  nobody,
  type Viewer,
} from './context/viewer.js';
export { ownerOptions, serverOptions } from './database/database-options.js';
export { oneOf } from './database/enumeration.js';
export { guardedUpdate } from './database/guarded-update.js';
export { isId, newId } from './database/ids.js';
export { asEntities, columnsOf } from './database/rows.js';
export {
  countStatements,
  type CurrentRequest,
  currentRequest,
  withRequest,
} from './context/current-request.js';
export { type Period, readOptionalPeriod, readPeriod } from './dates/period.js';
export { apolloOptions, type GraphQLContext } from './graphql/apollo-options.js';
export {
  connectionOf,
  type Page,
  PageInfo,
  pageOf,
  type PageRequest,
  pageSize,
  readCursor,
} from './graphql/connection.js';
export { DateTimeScalar } from './graphql/date-time.scalar.js';
export { EditConflict } from './graphql/edit-conflict.js';
export { BadInput, Forbidden, NotFound, Unauthenticated } from './graphql/errors.js';
export { OncePerOperation } from './graphql/once-per-operation.js';
export { PeriodNotValid } from './graphql/period-not-valid.js';
export { Rejection } from './graphql/rejection.js';
export { RejectionInterceptor } from './graphql/rejection.interceptor.js';
export { UserError } from './graphql/user-error.js';
export { documentLimits } from './graphql/validation-rules.js';
export { pinoLogger } from './logging/pino-logger.js';
export { addToOutbox, lane, type Lane, type OutboxEvent } from './outbox/outbox.js';
export { OutboxRow } from './outbox/outbox.entity.js';
export { type ClaimedEvent, type OutboxConsumer, OutboxDrainer } from './outbox/outbox-drainer.js';
export { publicRowById } from './context/by-id.js';
export { allOf, type Condition } from './database/condition.js';
export { PageArgs } from './graphql/page.args.js';
export { attachment } from './exports/attachment.js';
export { writeCsv } from './exports/csv.js';
