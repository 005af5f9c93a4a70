import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "outbox" (
  "id" uuid NOT NULL,
  "sequence" BIGSERIAL NOT NULL,
  "topic" text NOT NULL,
  "subject" uuid NOT NULL,
  "lane" smallint NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "available_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "attempts" smallint NOT NULL DEFAULT '0',
  "parked_at" TIMESTAMP WITH TIME ZONE,
  "last_error" text,
  CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id")
);

CREATE INDEX "outbox_waiting" ON "outbox" ("lane", "available_at", "sequence") WHERE "parked_at" IS NULL;
`;

const down = `
DROP TABLE "outbox";
`;

/** The tables of core. */
export class Core1764064800000 implements MigrationInterface {
  name = 'Core1764064800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
