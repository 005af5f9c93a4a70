import type { MigrationInterface, QueryRunner } from 'typeorm';
import { counties, municipalities } from './places-of-sweden.js';

const insert = `
INSERT INTO place (code, kind, name, short_name, nuts3, county_code)
SELECT code, kind, name, short_name, nuts3, county_code
FROM json_to_recordset($1::json)
  AS row (code text, kind text, name text, short_name text, nuts3 text, county_code text)
`;

/** The counties and municipalities, which everything that has a place points to. */
export class PlacesOfSweden1764064803000 implements MigrationInterface {
  name = 'PlacesOfSweden1764064803000';

  async up(runner: QueryRunner): Promise<void> {
    const rows = [
      ...counties.map(([code, name, short_name, nuts3]) => ({
        ...{ code, name, short_name, nuts3 },
        kind: 'COUNTY',
      })),
      ...municipalities.map(([code, name, short_name]) => ({
        ...{ code, name, short_name, county_code: code.slice(0, 2) },
        kind: 'MUNICIPALITY',
      })),
    ];
    await runner.query(insert, [JSON.stringify(rows)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM place WHERE county_code IS NOT NULL');
    await runner.query('DELETE FROM place');
  }
}
