import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "search_delivery" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "lane" smallint NOT NULL,
  "noted" BIGSERIAL NOT NULL,
  "noted_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "available_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "attempts" smallint NOT NULL DEFAULT 0,
  "parked_at" TIMESTAMP WITH TIME ZONE,
  "last_error" text,
  CONSTRAINT "PK_search_delivery" PRIMARY KEY ("id")
);

CREATE INDEX "search_delivery_waiting" ON "search_delivery" ("lane", "noted") WHERE "parked_at" IS NULL;

CREATE TABLE "search_engine_index" (
  "name" text NOT NULL,
  "rules" text NOT NULL,
  "created_at" text NOT NULL,
  "coming_rules" text,
  "coming_created_at" text,
  "kept_uid" text,
  "kept_since" TIMESTAMP WITH TIME ZONE,
  "compared_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "PK_search_engine_index" PRIMARY KEY ("name")
);
`;

const down = `
DROP TABLE "search_engine_index";
DROP TABLE "search_delivery";
`;

/** What has yet to be sent to the engine beside the database, and what that one holds. */
export class SearchDelivery1764064807600 implements MigrationInterface {
  name = 'SearchDelivery1764064807600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
