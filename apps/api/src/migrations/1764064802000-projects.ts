import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "place" (
  "code" text NOT NULL,
  "kind" text NOT NULL,
  "name" text COLLATE "sv-x-icu" NOT NULL,
  "short_name" text COLLATE "sv-x-icu" NOT NULL,
  "nuts3" text,
  "county_code" text,
  CONSTRAINT "place_municipality_in_county" CHECK (("kind" = 'MUNICIPALITY') = ("county_code" IS NOT NULL)),
  CONSTRAINT "place_kind_known" CHECK ("kind" IN ('COUNTY', 'MUNICIPALITY')),
  CONSTRAINT "PK_65b07d0905a0f43e4befd9b20b4" PRIMARY KEY ("code")
);

CREATE INDEX "place_county" ON "place" ("county_code");

CREATE TABLE "organisation" (
  "id" uuid NOT NULL,
  "slug" text NOT NULL,
  "name" text COLLATE "sv-x-icu" NOT NULL,
  "kind" text NOT NULL,
  "organisation_number" text,
  "part_of_id" uuid,
  "successor_id" uuid,
  "valid_from" text,
  "valid_to" text,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "public" boolean NOT NULL DEFAULT true,
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "organisation_not_its_own" CHECK ("part_of_id" <> "id" AND "successor_id" <> "id"),
  CONSTRAINT "organisation_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
  CONSTRAINT "organisation_kind_known" CHECK ("kind" IN ('ADULT_EDUCATION', 'AGENCY', 'ASSOCIATION', 'COMPANY', 'FUND', 'MUNICIPALITY', 'NETWORK', 'OTHER', 'REGION', 'UNIVERSITY')),
  CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id")
);

CREATE INDEX "organisation_by_name" ON "organisation" ("name", "id");

CREATE UNIQUE INDEX "organisation_slug" ON "organisation" ("slug");

CREATE TABLE "organisation_alias" (
  "organisation_id" uuid NOT NULL,
  "name" text COLLATE "sv-x-icu" NOT NULL,
  CONSTRAINT "organisation_alias_length" CHECK (char_length("name") BETWEEN 1 AND 200),
  CONSTRAINT "PK_46b62e43b9c360c418116b9c1f7" PRIMARY KEY ("organisation_id", "name")
);

CREATE TABLE "organisation_member" (
  "organisation_id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  CONSTRAINT "PK_85b34fc32c0e6c4c0482c872911" PRIMARY KEY ("organisation_id", "person_id")
);

CREATE INDEX "organisation_member_person" ON "organisation_member" ("person_id");

CREATE TABLE "theme" (
  "id" uuid NOT NULL,
  "slug" text NOT NULL,
  "label_sv" text COLLATE "sv-x-icu" NOT NULL,
  "label_en" text NOT NULL,
  "definition_sv" text,
  "definition_en" text,
  "state" text NOT NULL DEFAULT 'PROPOSED',
  "broader_id" uuid,
  "merged_into_id" uuid,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "theme_not_its_own" CHECK ("broader_id" <> "id" AND "merged_into_id" <> "id"),
  CONSTRAINT "theme_label_length" CHECK (char_length("label_sv") BETWEEN 2 AND 120),
  CONSTRAINT "theme_state_known" CHECK ("state" IN ('ACCEPTED', 'PROPOSED')),
  CONSTRAINT "PK_c1934d0b4403bf10c1ab0c18166" PRIMARY KEY ("id")
);

CREATE INDEX "theme_by_label" ON "theme" ("label_sv", "id");

CREATE UNIQUE INDEX "theme_slug" ON "theme" ("slug");

CREATE TABLE "theme_label" (
  "theme_id" uuid NOT NULL,
  "label" text NOT NULL,
  "language" text NOT NULL,
  CONSTRAINT "theme_label_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "PK_689f0358d0fe41428fdb96cb97d" PRIMARY KEY ("theme_id", "label", "language")
);

CREATE TABLE "project" (
  "id" uuid NOT NULL,
  "slug" text NOT NULL,
  "title" text COLLATE "sv-x-icu" NOT NULL,
  "language" text NOT NULL DEFAULT 'SV',
  "summary" text,
  "summary_en" text,
  "description" text,
  "description_en" text,
  "kind" text NOT NULL,
  "state" text NOT NULL DEFAULT 'DRAFT',
  "period" text,
  "period_from" date,
  "period_to" date,
  "family_id" uuid NOT NULL,
  "last_confirmed" text,
  "withdrawn_reason" text,
  "withdrawn_at" TIMESTAMP WITH TIME ZONE,
  "published_at" TIMESTAMP WITH TIME ZONE,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "created_by_id" uuid,
  "client_key" uuid,
  "version" integer NOT NULL DEFAULT '1',
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "project_withdrawn_with_reason" CHECK ("state" <> 'WITHDRAWN' OR "withdrawn_reason" IS NOT NULL),
  CONSTRAINT "project_period_in_order" CHECK ("period_to" >= "period_from"),
  CONSTRAINT "project_text_lengths" CHECK (char_length("summary") <= 600 AND char_length("description") <= 10000),
  CONSTRAINT "project_title_length" CHECK (char_length("title") BETWEEN 2 AND 200),
  CONSTRAINT "project_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "project_state_known" CHECK ("state" IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  CONSTRAINT "project_kind_known" CHECK ("kind" IN ('IDEA', 'IMPLEMENTATION', 'NETWORK', 'PILOT', 'PRE_STUDY', 'PROGRAMME')),
  CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id")
);

CREATE INDEX "project_family" ON "project" ("family_id");

CREATE INDEX "project_by_title" ON "project" ("title", "id");

CREATE UNIQUE INDEX "project_client_key" ON "project" ("created_by_id", "client_key");

CREATE UNIQUE INDEX "project_slug" ON "project" ("slug");

CREATE TABLE "project_identifier" (
  "scheme" text NOT NULL,
  "value" text NOT NULL,
  "project_id" uuid NOT NULL,
  CONSTRAINT "PK_8dea0f1ec3b87a764cd24414f72" PRIMARY KEY ("scheme", "value")
);

CREATE INDEX "project_identifier_project" ON "project_identifier" ("project_id");

CREATE TABLE "project_theme" (
  "project_id" uuid NOT NULL,
  "theme_id" uuid NOT NULL,
  CONSTRAINT "PK_d5b35a28d3582ec5ab69925eceb" PRIMARY KEY ("project_id", "theme_id")
);

CREATE INDEX "project_theme_theme" ON "project_theme" ("theme_id");

CREATE TABLE "project_place" (
  "project_id" uuid NOT NULL,
  "place_code" text NOT NULL,
  CONSTRAINT "PK_f1ba36d32770546177d4621318d" PRIMARY KEY ("project_id", "place_code")
);

CREATE INDEX "project_place_place" ON "project_place" ("place_code");

CREATE TABLE "project_target_group" (
  "project_id" uuid NOT NULL,
  "label" text COLLATE "sv-x-icu" NOT NULL,
  CONSTRAINT "project_target_group_length" CHECK (char_length("label") BETWEEN 1 AND 120),
  CONSTRAINT "PK_9c1c495b32195298979ed762da3" PRIMARY KEY ("project_id", "label")
);

CREATE TABLE "project_goal" (
  "id" uuid NOT NULL,
  "project_id" uuid NOT NULL,
  "position" smallint NOT NULL,
  "text" text NOT NULL,
  "strategy" text,
  CONSTRAINT "project_goal_length" CHECK (char_length("text") BETWEEN 1 AND 300),
  CONSTRAINT "PK_0f0cffde60acc5e0e105f598152" PRIMARY KEY ("id")
);

CREATE INDEX "project_goal_project" ON "project_goal" ("project_id", "position");

CREATE TABLE "project_web_link" (
  "id" uuid NOT NULL,
  "project_id" uuid NOT NULL,
  "position" smallint NOT NULL,
  "url" text NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "project_web_link_address" CHECK ("url" ~ '^https?://'),
  CONSTRAINT "PK_4bab262ef0ba3174ecec28cacf2" PRIMARY KEY ("id")
);

CREATE INDEX "project_web_link_project" ON "project_web_link" ("project_id", "position");

CREATE TABLE "participation" (
  "id" uuid NOT NULL,
  "project_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "role" text NOT NULL,
  "period" text,
  "period_from" date,
  "period_to" date,
  "note" text,
  CONSTRAINT "participation_period_in_order" CHECK ("period_to" >= "period_from"),
  CONSTRAINT "participation_role_known" CHECK ("role" IN ('COMMISSIONER', 'COORDINATOR', 'EVALUATOR', 'INITIATOR', 'LOCAL_WORKSHOP', 'NATIONAL_OWNER', 'OWNER', 'PARTNER', 'REGIONAL_COORDINATOR')),
  CONSTRAINT "PK_ba5442bab90fc96ddde456c69e1" PRIMARY KEY ("id")
);

CREATE INDEX "participation_organisation" ON "participation" ("organisation_id");

CREATE UNIQUE INDEX "participation_once" ON "participation" ("project_id", "organisation_id", "role");

CREATE TABLE "grant" (
  "id" uuid NOT NULL,
  "project_id" uuid NOT NULL,
  "funder_id" uuid NOT NULL,
  "programme" text,
  "amount" integer,
  "currency" text NOT NULL DEFAULT 'SEK',
  "decided" text,
  CONSTRAINT "grant_amount_not_negative" CHECK ("amount" >= 0),
  CONSTRAINT "grant_currency_known" CHECK ("currency" IN ('EUR', 'SEK')),
  CONSTRAINT "PK_451b51b02b610d55f542c542aa2" PRIMARY KEY ("id")
);

CREATE INDEX "grant_funder" ON "grant" ("funder_id");

CREATE INDEX "grant_project" ON "grant" ("project_id");

CREATE TABLE "project_link" (
  "id" uuid NOT NULL,
  "from_id" uuid NOT NULL,
  "to_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "at" text,
  "at_from" date,
  "note" text,
  "planned" boolean NOT NULL DEFAULT false,
  "carried_over" text array NOT NULL DEFAULT '{}',
  "left_behind" text array NOT NULL DEFAULT '{}',
  CONSTRAINT "project_link_between_two" CHECK ("from_id" <> "to_id"),
  CONSTRAINT "project_link_kind_known" CHECK ("kind" IN ('BUILDS_ON', 'CONTINUES_AS', 'PARALLEL_WITH', 'PART_OF', 'PRE_STUDY_FOR', 'SCALES_UP')),
  CONSTRAINT "PK_073aa0cc051c3fffbbb781a6806" PRIMARY KEY ("id")
);

CREATE INDEX "project_link_to" ON "project_link" ("to_id");

CREATE UNIQUE INDEX "project_link_once" ON "project_link" ("from_id", "to_id", "kind");

CREATE TABLE "project_member" (
  "project_id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "role" text NOT NULL,
  "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "project_member_role_known" CHECK ("role" IN ('CONTRIBUTOR', 'OWNER')),
  CONSTRAINT "PK_220d223bacdedb50be53d65169c" PRIMARY KEY ("project_id", "person_id")
);

CREATE INDEX "project_member_person" ON "project_member" ("person_id");

ALTER TABLE "organisation" ADD CONSTRAINT "FK_106edb574f9a8e8581f652db4ae" FOREIGN KEY ("part_of_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "organisation" ADD CONSTRAINT "FK_07288799224ea33dd79fa62c39c" FOREIGN KEY ("successor_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "organisation_alias" ADD CONSTRAINT "FK_4f23a9ce07e4f4b59a5d5227acb" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project" ADD CONSTRAINT "FK_e155d8f98ec858daa457d6ff291" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "grant" ADD CONSTRAINT "FK_f8f52629ad1f088e21df16df1d4" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "grant" ADD CONSTRAINT "FK_ad534d17c41dca1811cd8afe696" FOREIGN KEY ("funder_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "project_link" ADD CONSTRAINT "FK_e196536c009c30431c45eadf641" FOREIGN KEY ("from_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_link" ADD CONSTRAINT "FK_ca9856cdd4e568d0d756b1b029e" FOREIGN KEY ("to_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_member" ADD CONSTRAINT "FK_aaef76230abfcdf30adb15d0be8" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_member" ADD CONSTRAINT "FK_f4210fcb7a9fd542d894c2bee84" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "organisation_member" ADD CONSTRAINT "FK_185405d3e24509f912e3b09b7e2" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "organisation_member" ADD CONSTRAINT "FK_29da6a81987aa45e67d6b254d30" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "participation" ADD CONSTRAINT "FK_ec2f8211cf8bb4a721dc2f06765" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "participation" ADD CONSTRAINT "FK_34f9a816cf2ebd90dea8c214a6e" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "place" ADD CONSTRAINT "FK_1b788204b79491f49aff568ccb5" FOREIGN KEY ("county_code") REFERENCES "place"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "theme" ADD CONSTRAINT "FK_642fd33ced69d288ea677558396" FOREIGN KEY ("broader_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "theme" ADD CONSTRAINT "FK_4388cb112f512d1a9407ef6f238" FOREIGN KEY ("merged_into_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "theme_label" ADD CONSTRAINT "FK_01405bad378805ab2fcaf410b05" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_identifier" ADD CONSTRAINT "FK_1f46054ec65a40c6c3f1de323e0" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_theme" ADD CONSTRAINT "FK_075cbc51ec0a180e15b8f2e2409" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_theme" ADD CONSTRAINT "FK_8d92394007fcf3f00051719a9ac" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "project_place" ADD CONSTRAINT "FK_2fff8cdab777553bfe4a4686094" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_place" ADD CONSTRAINT "FK_f579193e447d656ef1b9f7933a6" FOREIGN KEY ("place_code") REFERENCES "place"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "project_target_group" ADD CONSTRAINT "FK_c176f7c7acfad29913a83ce2fe1" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_goal" ADD CONSTRAINT "FK_9bd5aa1befd2acdb752d7feb198" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "project_web_link" ADD CONSTRAINT "FK_6c6a9964deeadcb0cc1658f4247" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
`;

const down = `
DROP TABLE "project_member";
DROP TABLE "project_link";
DROP TABLE "grant";
DROP TABLE "participation";
DROP TABLE "project_web_link";
DROP TABLE "project_goal";
DROP TABLE "project_target_group";
DROP TABLE "project_place";
DROP TABLE "project_theme";
DROP TABLE "project_identifier";
DROP TABLE "project";
DROP TABLE "theme_label";
DROP TABLE "theme";
DROP TABLE "organisation_member";
DROP TABLE "organisation_alias";
DROP TABLE "organisation";
DROP TABLE "place";
`;

/** The tables of projects. */
export class Projects1764064802000 implements MigrationInterface {
  name = 'Projects1764064802000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
