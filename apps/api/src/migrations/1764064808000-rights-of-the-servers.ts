import type { MigrationInterface, QueryRunner } from 'typeorm';

// One role per database server, so it may be there already: made by another database of PIS.
const up = `
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pis_app') THEN
    CREATE ROLE pis_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'The database user may not create the role pis_app. Let an administrator run: CREATE ROLE pis_app; GRANT pis_app TO %', current_user;
END $$;

DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'pis_app', 'MEMBER') OR NOT EXISTS (
    SELECT FROM pg_auth_members
    WHERE roleid = 'pis_app'::regrole AND member = current_user::regrole
      AND (to_jsonb(pg_auth_members) ->> 'set_option') IS DISTINCT FROM 'false'
  ) THEN
    EXECUTE format('GRANT pis_app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO pis_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO pis_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO pis_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO pis_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO pis_app;

-- The log of deeds can be added to and read, not changed; the schema is the owner's.
REVOKE UPDATE, DELETE ON audit_event FROM pis_app;
REVOKE INSERT, UPDATE, DELETE ON migration FROM pis_app;
`;

const down = `
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLES FROM pis_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE USAGE ON SEQUENCES FROM pis_app;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM pis_app;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM pis_app;
REVOKE USAGE ON SCHEMA public FROM pis_app;
`;

/** The role the servers act as, which may not rewrite the audit log or the schema. */
export class RightsOfTheServers1764064808000 implements MigrationInterface {
  name = 'RightsOfTheServers1764064808000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
