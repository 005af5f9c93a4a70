import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
CREATE TABLE "lesson" (
  "id" uuid NOT NULL,
  "client_key" uuid,
  "sent_digest" text,
  "author_id" uuid,
  "project_id" uuid,
  "meeting_id" uuid,
  "text" text NOT NULL,
  "language" text NOT NULL DEFAULT 'SV',
  "what_happened" text,
  "recommendation" text,
  "conditions" text,
  "phase" text,
  "level" text,
  "experience" text,
  "experience_from" date,
  "experience_to" date,
  "place_code" text,
  "state" text NOT NULL DEFAULT 'DRAFT',
  "polarity" text,
  "withdrawn_reason" text,
  "withdrawn_at" TIMESTAMP WITH TIME ZONE,
  "published_at" TIMESTAMP WITH TIME ZONE,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "version" integer NOT NULL DEFAULT '1',
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "lesson_public_with_day" CHECK ("state" <> 'PUBLISHED' OR "published_at" IS NOT NULL),
  CONSTRAINT "lesson_withdrawn_with_reason" CHECK ("state" <> 'WITHDRAWN' OR "withdrawn_reason" IS NOT NULL),
  CONSTRAINT "lesson_experience_in_order" CHECK ("experience_to" >= "experience_from"),
  CONSTRAINT "lesson_detail_lengths" CHECK (char_length("what_happened") <= 4000 AND char_length("recommendation") <= 4000 AND char_length("conditions") <= 4000),
  CONSTRAINT "lesson_text_length" CHECK (char_length("text") <= 600 AND ("state" = 'DRAFT' OR char_length("text") >= 10)),
  CONSTRAINT "lesson_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "lesson_polarity_known" CHECK ("polarity" IN ('HELPED', 'HINDERED')),
  CONSTRAINT "lesson_level_known" CHECK ("level" IN ('INDIVIDUAL', 'ORGANISATION', 'STRUCTURE')),
  CONSTRAINT "lesson_phase_known" CHECK ("phase" IN ('AFTER', 'CLOSING', 'IDEA', 'PRE_STUDY', 'RUNNING')),
  CONSTRAINT "lesson_state_known" CHECK ("state" IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
  CONSTRAINT "PK_0ef25918f0237e68696dee455bd" PRIMARY KEY ("id")
);

CREATE INDEX "lesson_latest" ON "lesson" ("published_at", "id");

CREATE INDEX "lesson_project" ON "lesson" ("project_id", "published_at");

CREATE UNIQUE INDEX "lesson_client_key" ON "lesson" ("author_id", "client_key");

CREATE TABLE "lesson_theme" (
  "lesson_id" uuid NOT NULL,
  "theme_id" uuid NOT NULL,
  CONSTRAINT "PK_007232f25c032170aad89e22682" PRIMARY KEY ("lesson_id", "theme_id")
);

CREATE INDEX "lesson_theme_theme" ON "lesson_theme" ("theme_id");

CREATE TABLE "lesson_target_group" (
  "lesson_id" uuid NOT NULL,
  "label" text COLLATE "sv-x-icu" NOT NULL,
  CONSTRAINT "lesson_target_group_length" CHECK (char_length("label") BETWEEN 1 AND 120),
  CONSTRAINT "PK_4e9e66d3e569abd68aadedd1f8f" PRIMARY KEY ("lesson_id", "label")
);

CREATE TABLE "lesson_factor" (
  "lesson_id" uuid NOT NULL,
  "factor_id" uuid NOT NULL,
  CONSTRAINT "PK_2773b5deffd91dde337159109ce" PRIMARY KEY ("lesson_id", "factor_id")
);

CREATE INDEX "lesson_factor_factor" ON "lesson_factor" ("factor_id");

CREATE TABLE "lesson_revision" (
  "lesson_id" uuid NOT NULL,
  "version" integer NOT NULL,
  "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "note" text,
  "text" text NOT NULL,
  "fields" jsonb NOT NULL,
  "editor_id" uuid,
  CONSTRAINT "PK_9d994532f7f85f554b84a0a1a21" PRIMARY KEY ("lesson_id", "version")
);

CREATE TABLE "evidence" (
  "id" uuid NOT NULL,
  "factor_id" uuid,
  "polarity" text,
  "lesson_id" uuid,
  "project_id" uuid,
  "study_id" uuid,
  "study_case_id" uuid,
  "meeting_id" uuid,
  "quote" text,
  "quote_language" text NOT NULL DEFAULT 'SV',
  "speaker_role" text,
  "speaker_id" uuid,
  "passage_id" uuid,
  "source_id" uuid,
  "locator" text,
  "basis" text,
  "conditions" text,
  "position" smallint NOT NULL DEFAULT '0',
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "created_by_id" uuid,
  "client_key" uuid,
  "version" integer NOT NULL DEFAULT '1',
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "evidence_quote_length" CHECK (char_length("quote") BETWEEN 1 AND 2000),
  CONSTRAINT "evidence_says_something" CHECK ("factor_id" IS NOT NULL OR ("quote" IS NOT NULL AND "lesson_id" IS NOT NULL)),
  CONSTRAINT "evidence_factor_with_polarity" CHECK (("factor_id" IS NULL) = ("polarity" IS NULL)),
  CONSTRAINT "evidence_one_holder" CHECK (num_nonnulls("lesson_id", "project_id", "study_id", "study_case_id", "meeting_id") = 1),
  CONSTRAINT "evidence_language_known" CHECK ("quote_language" IN ('EN', 'SV')),
  CONSTRAINT "evidence_basis_known" CHECK ("basis" IN ('EVALUATION', 'ONGOING_EVALUATION', 'OWN_EXPERIENCE', 'PANEL', 'PARTICIPANT', 'RESEARCH')),
  CONSTRAINT "evidence_polarity_known" CHECK ("polarity" IN ('HELPED', 'HINDERED')),
  CONSTRAINT "PK_b864cb5d49854f89917fc0b44b9" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "evidence_client_key" ON "evidence" ("created_by_id", "client_key");

CREATE INDEX "evidence_source" ON "evidence" ("source_id");

CREATE INDEX "evidence_meeting" ON "evidence" ("meeting_id");

CREATE INDEX "evidence_study_case" ON "evidence" ("study_case_id");

CREATE INDEX "evidence_study" ON "evidence" ("study_id");

CREATE INDEX "evidence_project" ON "evidence" ("project_id");

CREATE INDEX "evidence_lesson" ON "evidence" ("lesson_id");

CREATE INDEX "evidence_factor" ON "evidence" ("factor_id", "polarity");

CREATE TABLE "evidence_case" (
  "evidence_id" uuid NOT NULL,
  "study_case_id" uuid NOT NULL,
  CONSTRAINT "PK_b21909bceba3e5080a71904f138" PRIMARY KEY ("evidence_id", "study_case_id")
);

CREATE TABLE "stance" (
  "id" uuid NOT NULL,
  "lesson_id" uuid NOT NULL,
  "project_id" uuid NOT NULL,
  "person_id" uuid,
  "kind" text NOT NULL,
  "comment" text,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "stance_comment_length" CHECK (char_length("comment") <= 1000),
  CONSTRAINT "stance_kind_known" CHECK ("kind" IN ('AGREES', 'CONTRADICTS')),
  CONSTRAINT "PK_088fe211c21cca033ed29962dbc" PRIMARY KEY ("id")
);

CREATE INDEX "stance_project" ON "stance" ("project_id");

CREATE UNIQUE INDEX "stance_once" ON "stance" ("lesson_id", "project_id");

CREATE TABLE "reuse" (
  "id" uuid NOT NULL,
  "lesson_id" uuid NOT NULL,
  "project_id" uuid NOT NULL,
  "person_id" uuid,
  "adapted" text,
  "outcome" text,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "reuse_text_lengths" CHECK (char_length("adapted") <= 1000 AND char_length("outcome") <= 1000),
  CONSTRAINT "PK_69d0fbe2113a00926ee3d1f787c" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "reuse_once" ON "reuse" ("lesson_id", "project_id");

CREATE TABLE "open_question" (
  "id" uuid NOT NULL,
  "slug" text NOT NULL,
  "text" text NOT NULL,
  "language" text NOT NULL DEFAULT 'SV',
  "state" text NOT NULL DEFAULT 'OPEN',
  "asked" text,
  "context" text,
  "project_id" uuid,
  "source_id" uuid,
  "locator" text,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "sample" boolean NOT NULL DEFAULT false,
  CONSTRAINT "open_question_length" CHECK (char_length("text") BETWEEN 10 AND 600),
  CONSTRAINT "open_question_language_known" CHECK ("language" IN ('EN', 'SV')),
  CONSTRAINT "open_question_state_known" CHECK ("state" IN ('ANSWERED', 'OPEN', 'PARTLY')),
  CONSTRAINT "PK_80bb16484031deccc331cf0f378" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "open_question_slug" ON "open_question" ("slug");

CREATE TABLE "open_question_theme" (
  "question_id" uuid NOT NULL,
  "theme_id" uuid NOT NULL,
  CONSTRAINT "PK_4e3b2a376e7f3e37cb64cc522dd" PRIMARY KEY ("question_id", "theme_id")
);

CREATE INDEX "open_question_theme_theme" ON "open_question_theme" ("theme_id");

CREATE TABLE "open_question_answer" (
  "id" uuid NOT NULL,
  "question_id" uuid NOT NULL,
  "position" smallint NOT NULL,
  "text" text,
  "lesson_id" uuid,
  "source_id" uuid,
  "locator" text,
  CONSTRAINT "open_question_answer_says_something" CHECK ("text" IS NOT NULL OR "lesson_id" IS NOT NULL),
  CONSTRAINT "PK_bdfe5af54c89fb6aec938ba934e" PRIMARY KEY ("id")
);

CREATE INDEX "open_question_answer_question" ON "open_question_answer" ("question_id", "position");

ALTER TABLE "lesson" ADD CONSTRAINT "FK_9dd8735c7c5556daac856978933" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "lesson" ADD CONSTRAINT "FK_a982f6de1855aab1e119235384b" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "lesson" ADD CONSTRAINT "FK_4b0f9163a375e2469e8d54c2981" FOREIGN KEY ("meeting_id") REFERENCES "meeting_holder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "lesson" ADD CONSTRAINT "FK_487c9856ccd72266cda21ec73ac" FOREIGN KEY ("place_code") REFERENCES "place"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_d5b531bc65e7198ad5a0cfeca4e" FOREIGN KEY ("factor_id") REFERENCES "factor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_b83631531afc67c35e8d2f4d539" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_00b998b452b6531bb2e628a2bd0" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_880e1b6d73716e6109a912dddf8" FOREIGN KEY ("study_id") REFERENCES "study"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_b22d6c647048e7e369351dd6137" FOREIGN KEY ("study_case_id") REFERENCES "study_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_b2bb7dd4b4f81f82dbde9fe640c" FOREIGN KEY ("meeting_id") REFERENCES "meeting_holder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_6a82a2d6c4c96f449bb34746aa7" FOREIGN KEY ("speaker_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_2f235e9b884827387a678fe2d02" FOREIGN KEY ("passage_id") REFERENCES "source_passage"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_cf7d3bc903383146f59f3cd15cd" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "FK_05f6c7c8e3db2424f2abb7b260d" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence_case" ADD CONSTRAINT "FK_bb5bf9e77a0e1b4786c652b85e3" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "evidence_case" ADD CONSTRAINT "FK_682037c9b2d000d36d5ca3e8c0c" FOREIGN KEY ("study_case_id") REFERENCES "study_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "lesson_revision" ADD CONSTRAINT "FK_fb6d6b68327f2022c28d59d23e3" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "lesson_revision" ADD CONSTRAINT "FK_b70919b15b63c98c128c6e9806e" FOREIGN KEY ("editor_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "lesson_theme" ADD CONSTRAINT "FK_a51738284e5db68b497dbe036f8" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "lesson_theme" ADD CONSTRAINT "FK_3ba30faa252180ecaea5977b9ac" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "lesson_target_group" ADD CONSTRAINT "FK_8c47d57a10d862166476c35930d" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "lesson_factor" ADD CONSTRAINT "FK_30e5f40e39ccc4fc4cc237a19b7" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "lesson_factor" ADD CONSTRAINT "FK_665172315680c12daaf89e74b5e" FOREIGN KEY ("factor_id") REFERENCES "factor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "open_question" ADD CONSTRAINT "FK_7175099b50b77e0260eb142c935" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "open_question" ADD CONSTRAINT "FK_e77367fe3241f25d57dc948b58c" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "open_question_theme" ADD CONSTRAINT "FK_bcfde5c64b6a43d6f9bbf0bf86d" FOREIGN KEY ("question_id") REFERENCES "open_question"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "open_question_theme" ADD CONSTRAINT "FK_3df2bf670af759dbb939080fe31" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "open_question_answer" ADD CONSTRAINT "FK_458d4bf5aa80f1c97537f93ff52" FOREIGN KEY ("question_id") REFERENCES "open_question"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "open_question_answer" ADD CONSTRAINT "FK_e1dadbfaf73af3201e762bad3b4" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "open_question_answer" ADD CONSTRAINT "FK_47132365edcab1147bdda263edd" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "reuse" ADD CONSTRAINT "FK_46920159fc9ec38fbc0bb9ab891" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reuse" ADD CONSTRAINT "FK_71d00b0c9dd9acc3b1f11aba630" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "reuse" ADD CONSTRAINT "FK_0435217c047e6e2cfbfcc617b0f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "stance" ADD CONSTRAINT "FK_5dec689cfb8ce011224e0782e71" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "stance" ADD CONSTRAINT "FK_d3593802d0928499c6ece717bd9" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "stance" ADD CONSTRAINT "FK_9c1b8eccbb3209bcfda3b3b9bab" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

const down = `
DROP TABLE "open_question_answer";
DROP TABLE "open_question_theme";
DROP TABLE "open_question";
DROP TABLE "reuse";
DROP TABLE "stance";
DROP TABLE "evidence_case";
DROP TABLE "evidence";
DROP TABLE "lesson_revision";
DROP TABLE "lesson_factor";
DROP TABLE "lesson_target_group";
DROP TABLE "lesson_theme";
DROP TABLE "lesson";
`;

/** The tables of lessons and evidence. */
export class LessonsAndEvidence1764064805000 implements MigrationInterface {
  name = 'LessonsAndEvidence1764064805000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
