import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "concurrent_dismissal" (
  "project_id" uuid NOT NULL,
  "other_id" uuid NOT NULL,
  "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "concurrent_dismissal_of_another" CHECK ("project_id" <> "other_id"),
  CONSTRAINT "PK_13b1abadf543ee1d51a682c8174" PRIMARY KEY ("project_id", "other_id")
);

CREATE INDEX "concurrent_dismissal_other" ON "concurrent_dismissal" ("other_id");

ALTER TABLE "concurrent_dismissal" ADD CONSTRAINT "FK_e67946bb2bb52f3cc91b7f4f537" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "concurrent_dismissal" ADD CONSTRAINT "FK_fde251258c6a17b63d8b723e172" FOREIGN KEY ("other_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
`;

const down = `
DROP TABLE "concurrent_dismissal";
`;

/** Which projects are not to be proposed to which any more. */
export class ConcurrentProjects1764064807800 implements MigrationInterface {
  name = 'ConcurrentProjects1764064807800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
