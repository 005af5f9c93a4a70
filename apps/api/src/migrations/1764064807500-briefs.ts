import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "brief" (
  "id" uuid NOT NULL,
  "owner_id" uuid NOT NULL,
  "client_key" uuid NOT NULL,
  "title" text NOT NULL,
  "question" text NOT NULL DEFAULT '',
  "short_answer" text NOT NULL DEFAULT '',
  "sections" text array NOT NULL DEFAULT '{QUESTION,SHORT_ANSWER,HELPED,HINDERED,CONTRADICTIONS,GAPS,LESSONS,PROJECTS,METHOD,SOURCES}',
  "share_hash" text,
  "shared_at" TIMESTAMP WITH TIME ZONE,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "version" integer NOT NULL DEFAULT '1',
  CONSTRAINT "brief_shared_since" CHECK (("share_hash" IS NULL) = ("shared_at" IS NULL)),
  CONSTRAINT "brief_text_lengths" CHECK (char_length("question") <= 300 AND char_length("short_answer") <= 5000),
  CONSTRAINT "brief_title_length" CHECK (char_length("title") BETWEEN 2 AND 200),
  CONSTRAINT "PK_127657d07cd4734cff26bad2f02" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "brief_share" ON "brief" ("share_hash");
CREATE INDEX "brief_latest" ON "brief" ("owner_id", "updated_at", "id");
CREATE UNIQUE INDEX "brief_client_key" ON "brief" ("owner_id", "client_key");

CREATE TABLE "brief_item" (
  "id" uuid NOT NULL,
  "brief_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "subject" uuid NOT NULL,
  "filter" jsonb NOT NULL DEFAULT '{}',
  "mark" text NOT NULL,
  "position" integer NOT NULL,
  "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "taken" jsonb NOT NULL,
  CONSTRAINT "brief_item_kind_known" CHECK ("kind" IN ('FACTOR', 'LESSON', 'PROJECT')),
  CONSTRAINT "PK_4050b168d4e1ad9852a9b32d289" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "brief_item_once" ON "brief_item" ("brief_id", "mark");

ALTER TABLE "brief" ADD CONSTRAINT "FK_8d0835d20fa3f245089db1b35ee" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "brief_item" ADD CONSTRAINT "FK_be460c6f928d8aa7954df4ccc33" FOREIGN KEY ("brief_id") REFERENCES "brief"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
`;

const down = `
DROP TABLE "brief_item";
DROP TABLE "brief";
`;

/** What people gather to take to a meeting. */
export class Briefs1764064807500 implements MigrationInterface {
  name = 'Briefs1764064807500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
