import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "search_doc" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "version" integer NOT NULL,
  "stamp" text NOT NULL DEFAULT '',
  "title" text NOT NULL,
  "body" text NOT NULL,
  "language" text NOT NULL DEFAULT 'SV',
  "number" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  "terms" integer array NOT NULL DEFAULT '{}',
  "tokens" tsvector NOT NULL,
  "length" integer NOT NULL,
  "names" text NOT NULL,
  "sort_title" text COLLATE "sv-x-icu" NOT NULL,
  "from_year" integer,
  "to_year" integer,
  "themes" text array NOT NULL DEFAULT '{}',
  "counties" text array NOT NULL DEFAULT '{}',
  "funders" text array NOT NULL DEFAULT '{}',
  "phases" text array NOT NULL DEFAULT '{}',
  "source_kinds" text array NOT NULL DEFAULT '{}',
  CONSTRAINT "PK_29977d2e1b29d8126cb3975ae0e" PRIMARY KEY ("id")
);

CREATE INDEX "search_doc_kind" ON "search_doc" ("kind");

CREATE UNIQUE INDEX "search_doc_number" ON "search_doc" ("number");

CREATE TABLE "search_term" (
  "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  "term" text NOT NULL,
  "folded" text COLLATE "C",
  "df" integer NOT NULL DEFAULT 0,
  CONSTRAINT "PK_search_term" PRIMARY KEY ("id")
) WITH (fillfactor = 60);

CREATE UNIQUE INDEX "search_term_term" ON "search_term" ("term");

CREATE INDEX "search_term_folded" ON "search_term" ("folded");

CREATE TABLE "search_posting" (
  "doc" integer NOT NULL,
  "term" integer NOT NULL,
  "in_title" smallint NOT NULL,
  "in_text" smallint NOT NULL,
  CONSTRAINT "PK_search_posting" PRIMARY KEY ("doc", "term")
);

CREATE TABLE "search_size" (
  "single" boolean NOT NULL DEFAULT true,
  "docs" integer NOT NULL DEFAULT 0,
  "words" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "search_size_one_row" CHECK ("single"),
  CONSTRAINT "PK_search_size" PRIMARY KEY ("single")
);

CREATE TABLE "index_state" (
  "engine" text NOT NULL,
  "analyzer_version" text NOT NULL,
  "followed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "PK_075214464e30d756afda479693f" PRIMARY KEY ("engine")
);

CREATE TABLE "watch" (
  "id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "subject" uuid NOT NULL,
  "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "watch_kind_known" CHECK ("kind" IN ('PROJECT', 'THEME', 'FACTOR')),
  CONSTRAINT "PK_fcd14254f9a60722c954c0174d0" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "watch_once" ON "watch" ("person_id", "kind", "subject");

CREATE TABLE "saved_search" (
  "id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "name" text NOT NULL,
  "address" text NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "seen_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "PK_563b338d8b4878fa46697c8f3f2" PRIMARY KEY ("id")
);

CREATE INDEX "saved_search_person" ON "saved_search" ("person_id");

CREATE TABLE "digest" (
  "person_id" uuid NOT NULL,
  "rhythm" text NOT NULL,
  "sent_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "digest_rhythm_known" CHECK ("rhythm" IN ('WEEKLY', 'MONTHLY', 'NEVER')),
  CONSTRAINT "PK_c6154f33a10ffb0de72da394d64" PRIMARY KEY ("person_id")
);

ALTER TABLE "watch" ADD CONSTRAINT "FK_aac581216ea97a0ae51ffa01d43" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "saved_search" ADD CONSTRAINT "FK_726e20bf88d848855e83ea80cd3" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "digest" ADD CONSTRAINT "FK_c6154f33a10ffb0de72da394d64" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE INDEX "search_doc_tokens" ON "search_doc" USING gin ("tokens");

CREATE INDEX "search_term_alike" ON "search_term" USING gin ("folded" gin_trgm_ops);
`;

// `df` is counted up all the time: with room beside a row its indexes stay as they are.
// The extension stays: it may have been there before us.
const down = `
DROP TABLE "digest";
DROP TABLE "saved_search";
DROP TABLE "watch";
DROP TABLE "index_state";
DROP TABLE "search_size";
DROP TABLE "search_posting";
DROP TABLE "search_term";
DROP TABLE "search_doc";
`;

/** The tables of search. */
export class Search1764064807000 implements MigrationInterface {
  name = 'Search1764064807000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
