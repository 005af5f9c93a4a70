import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "factor" (
  "id" uuid NOT NULL,
  "slug" text NOT NULL,
  "label_sv" text COLLATE "sv-x-icu" NOT NULL,
  "label_en" text NOT NULL,
  "definition_sv" text,
  "definition_en" text,
  "state" text NOT NULL DEFAULT 'PROPOSED',
  "broader_id" uuid,
  "merged_into_id" uuid,
  "proposed_by_id" uuid,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "factor_not_its_own" CHECK ("broader_id" <> "id" AND "merged_into_id" <> "id"),
  CONSTRAINT "factor_label_length" CHECK (char_length("label_sv") BETWEEN 2 AND 120),
  CONSTRAINT "factor_state_known" CHECK ("state" IN ('ACCEPTED', 'PROPOSED')),
  CONSTRAINT "PK_474c0e9d4ca1c181f178952187d" PRIMARY KEY ("id")
);

CREATE INDEX "factor_broader" ON "factor" ("broader_id");

CREATE INDEX "factor_by_label" ON "factor" ("label_sv", "id");

CREATE UNIQUE INDEX "factor_slug" ON "factor" ("slug");

CREATE TABLE "factor_label" (
  "factor_id" uuid NOT NULL,
  "label" text NOT NULL,
  "language" text NOT NULL,
  CONSTRAINT "factor_label_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "PK_4bb04a1cd12cd4fad752861031a" PRIMARY KEY ("factor_id", "label", "language")
);

CREATE TABLE "meeting_holder" (
  "id" uuid NOT NULL,
  "published" boolean NOT NULL DEFAULT false,
  CONSTRAINT "PK_45368f3e88ec831ca995a829d6b" PRIMARY KEY ("id")
);

CREATE TABLE "meeting_holder_theme" (
  "meeting_id" uuid NOT NULL,
  "theme_id" uuid NOT NULL,
  CONSTRAINT "PK_527e4470d0b0cfda29f23f7afbf" PRIMARY KEY ("meeting_id", "theme_id")
);

CREATE TABLE "stored_file" (
  "id" uuid NOT NULL,
  "name" text NOT NULL,
  "media_type" text NOT NULL,
  "bytes" bytea NOT NULL,
  "checksum" bytea NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "stored_file_size" CHECK (octet_length("bytes") <= 20971520),
  CONSTRAINT "PK_e140967af84027b493a3ff04fbb" PRIMARY KEY ("id")
);

CREATE TABLE "source" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "title" text COLLATE "sv-x-icu" NOT NULL,
  "language" text NOT NULL DEFAULT 'SV',
  "publisher" text,
  "published" text,
  "url" text,
  "file_id" uuid,
  "note" text,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "created_by_id" uuid,
  "client_key" uuid,
  "version" integer NOT NULL DEFAULT '1',
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "source_address" CHECK ("url" ~ '^https?://'),
  CONSTRAINT "source_title_length" CHECK (char_length("title") BETWEEN 1 AND 200),
  CONSTRAINT "source_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "source_kind_known" CHECK ("kind" IN ('MODEL', 'PAGE', 'PRESENTATION', 'RECORDING', 'REPORT', 'STUDY', 'TOOL')),
  CONSTRAINT "PK_018c433f8264b58c86363eaadde" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "source_client_key" ON "source" ("created_by_id", "client_key");

CREATE TABLE "source_passage" (
  "id" uuid NOT NULL,
  "source_id" uuid NOT NULL,
  "position" smallint NOT NULL,
  "locator" text NOT NULL,
  "text" text NOT NULL,
  CONSTRAINT "PK_438c2825d691ce571bd084ce0e4" PRIMARY KEY ("id")
);

CREATE INDEX "source_passage_source" ON "source_passage" ("source_id", "position");

CREATE TABLE "project_source" (
  "project_id" uuid NOT NULL,
  "source_id" uuid NOT NULL,
  "position" smallint NOT NULL DEFAULT '0',
  "note" text,
  CONSTRAINT "PK_c1930647516a459644e3663de9e" PRIMARY KEY ("project_id", "source_id")
);

CREATE TABLE "study" (
  "id" uuid NOT NULL,
  "slug" text NOT NULL,
  "title" text COLLATE "sv-x-icu" NOT NULL,
  "summary" text,
  "description" text,
  "language" text NOT NULL DEFAULT 'SV',
  "period" text,
  "period_from" date,
  "period_to" date,
  "performer_id" uuid,
  "source_id" uuid,
  "published" boolean NOT NULL DEFAULT false,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "study_period_in_order" CHECK ("period_to" >= "period_from"),
  CONSTRAINT "study_title_length" CHECK (char_length("title") BETWEEN 1 AND 200),
  CONSTRAINT "study_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "PK_ae14dbea0172b8521edb2ce4597" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "study_slug" ON "study" ("slug");

CREATE TABLE "study_commissioner" (
  "study_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  CONSTRAINT "PK_82db676774f733c1f0170c7a793" PRIMARY KEY ("study_id", "organisation_id")
);

CREATE TABLE "study_theme" (
  "study_id" uuid NOT NULL,
  "theme_id" uuid NOT NULL,
  CONSTRAINT "PK_3509341aa9aa9c8ac4666c9ec8e" PRIMARY KEY ("study_id", "theme_id")
);

CREATE INDEX "study_theme_theme" ON "study_theme" ("theme_id");

CREATE TABLE "study_case" (
  "id" uuid NOT NULL,
  "study_id" uuid NOT NULL,
  "position" smallint NOT NULL,
  "name" text,
  "place_code" text NOT NULL,
  "project_id" uuid,
  CONSTRAINT "PK_6ad5f31e5d765895ea3393ddfbf" PRIMARY KEY ("id")
);

CREATE INDEX "study_case_study" ON "study_case" ("study_id", "position");

ALTER TABLE "factor" ADD CONSTRAINT "FK_6d37697bccb10278d542bf10536" FOREIGN KEY ("broader_id") REFERENCES "factor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "factor" ADD CONSTRAINT "FK_65eb27f94274c1a74a0a57b06c7" FOREIGN KEY ("merged_into_id") REFERENCES "factor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "factor" ADD CONSTRAINT "FK_35fc1f7e78872e71f032669a14a" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "factor_label" ADD CONSTRAINT "FK_618426d70e6b096f7a4386b2468" FOREIGN KEY ("factor_id") REFERENCES "factor"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "meeting_holder_theme" ADD CONSTRAINT "FK_97a02189fe8b4bbfdb7b41317ed" FOREIGN KEY ("meeting_id") REFERENCES "meeting_holder"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "meeting_holder_theme" ADD CONSTRAINT "FK_6ec8158e2c78a9e347e71a3ce68" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "source" ADD CONSTRAINT "FK_dc9b2afd84eb59641fafff82ea6" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "source" ADD CONSTRAINT "FK_ee14f9d3e9cfa09e2cb12963141" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "source_passage" ADD CONSTRAINT "FK_6678721ff2acdf2c9c127e95f7f" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_source" ADD CONSTRAINT "FK_e37fc0da00dc95be641e04f2523" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_source" ADD CONSTRAINT "FK_82b05a009431477a91c572cc159" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "study" ADD CONSTRAINT "FK_103280d2648618ec0fb2e64dcf5" FOREIGN KEY ("performer_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "study" ADD CONSTRAINT "FK_23d230d720ac70ca194cb994799" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "study_commissioner" ADD CONSTRAINT "FK_db1770c2200c0f9e7b76f3d9229" FOREIGN KEY ("study_id") REFERENCES "study"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "study_commissioner" ADD CONSTRAINT "FK_0a57b11a91c4c5e0851b5bc6c5e" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "study_theme" ADD CONSTRAINT "FK_2de16ee4ee529d77cf642e2abfb" FOREIGN KEY ("study_id") REFERENCES "study"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "study_theme" ADD CONSTRAINT "FK_13240473cf318cdcc7fa42e1c75" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "study_case" ADD CONSTRAINT "FK_fb3730666deced219af83924a16" FOREIGN KEY ("study_id") REFERENCES "study"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "study_case" ADD CONSTRAINT "FK_780e6e0c5e4d1c09c0955356a8e" FOREIGN KEY ("place_code") REFERENCES "place"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "study_case" ADD CONSTRAINT "FK_c516be3128263b53bee6aae079d" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

const down = `
DROP TABLE "study_case";
DROP TABLE "study_theme";
DROP TABLE "study_commissioner";
DROP TABLE "study";
DROP TABLE "project_source";
DROP TABLE "source_passage";
DROP TABLE "source";
DROP TABLE "stored_file";
DROP TABLE "meeting_holder_theme";
DROP TABLE "meeting_holder";
DROP TABLE "factor_label";
DROP TABLE "factor";
`;

/** The tables of sources and studies. */
export class SourcesAndStudies1764064804000 implements MigrationInterface {
  name = 'SourcesAndStudies1764064804000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
