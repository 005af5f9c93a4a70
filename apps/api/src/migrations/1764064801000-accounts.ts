import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "audit_event" (
  "id" uuid NOT NULL,
  "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "actor_id" uuid,
  "action" text NOT NULL,
  "subject" uuid NOT NULL,
  "ground" text,
  CONSTRAINT "PK_481efbe8b0a403efe3f47a6528f" PRIMARY KEY ("id")
);

CREATE INDEX "audit_event_subject" ON "audit_event" ("subject");

CREATE TABLE "person" (
  "id" uuid NOT NULL,
  "email" text,
  "name" text,
  "language" text NOT NULL DEFAULT 'SV',
  "shortcuts" boolean NOT NULL DEFAULT true,
  "contactable" boolean NOT NULL DEFAULT false,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "verified_at" TIMESTAMP WITH TIME ZONE,
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "person_email_length" CHECK (char_length("email") <= 254),
  CONSTRAINT "person_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
);

CREATE TABLE "global_role" (
  "person_id" uuid NOT NULL,
  "role" text NOT NULL,
  "granted_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "global_role_known" CHECK ("role" IN ('ADMINISTRATOR', 'CURATOR')),
  CONSTRAINT "PK_3114ac056573a0fb46f7ea89815" PRIMARY KEY ("person_id", "role")
);

CREATE TABLE "rate_limit" (
  "key" character varying(255) NOT NULL,
  "points" integer NOT NULL DEFAULT '0',
  "expire" bigint,
  CONSTRAINT "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY ("key")
);

CREATE TABLE "session" (
  "id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "token_hash" bytea NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "revoked_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id")
);

CREATE INDEX "session_person" ON "session" ("person_id");

CREATE UNIQUE INDEX "session_token" ON "session" ("token_hash");

CREATE TABLE "sign_in_link" (
  "id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "token_hash" bytea NOT NULL,
  "browser_hash" bytea,
  "return_to" text,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "used_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "PK_2e37c859be8a656fef206f62b27" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "sign_in_link_token" ON "sign_in_link" ("token_hash");

ALTER TABLE "global_role" ADD CONSTRAINT "FK_5c6ebac9355be0914869b34b8e1" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "session" ADD CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "sign_in_link" ADD CONSTRAINT "FK_cc2a3b6125afd0dbc8ac169a885" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE UNIQUE INDEX "person_email" ON "person" (lower("email"));
`;

const down = `
DROP TABLE "sign_in_link";
DROP TABLE "session";
DROP TABLE "rate_limit";
DROP TABLE "global_role";
DROP TABLE "person";
DROP TABLE "audit_event";
`;

/** The tables of accounts. */
export class Accounts1764064801000 implements MigrationInterface {
  name = 'Accounts1764064801000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
