import type { Rows } from '../knowledge-generator.js';
import { readList } from './data-folder.js';
import type {
  GovernmentRecord,
  InterregRecord,
  LessonRecord,
  SwecrisRecord,
} from './list-records.js';
import { fitting, fittingOrNull, idOf, periodColumns, slugged } from './list-text.js';

type Row = Rows[string][number];

const publishedAt = '2025-01-15T08:00:00Z';

const counties: Readonly<Record<string, string>> = {
  Stockholms: '01',
  Uppsala: '03',
  Södermanlands: '04',
  Östergötlands: '05',
  Jönköpings: '06',
  Kronobergs: '07',
  Kalmar: '08',
  Gotlands: '09',
  Blekinge: '10',
  Skåne: '12',
  Hallands: '13',
  'Västra Götalands': '14',
  Värmlands: '17',
  Örebro: '18',
  Västmanlands: '19',
  Dalarnas: '20',
  Gävleborgs: '21',
  Västernorrlands: '22',
  Jämtlands: '23',
  Västerbottens: '24',
  Norrbottens: '25',
};

function kindOfOrganisation(name: string, type: string): string {
  if (/^Region /.test(name)) return 'REGION';
  if (/kommun$/i.test(name)) return 'MUNICIPALITY';
  if (/universitet|högskola|university|college|education and research/i.test(`${name} ${type}`))
    return 'UNIVERSITY';
  if (/\bAB\b|aktiebolag|enterprise/i.test(`${name} ${type}`)) return 'COMPANY';
  if (/förening|ngo/i.test(`${name} ${type}`)) return 'ASSOCIATION';
  return /stat|authority/i.test(type) ? 'AGENCY' : 'OTHER';
}

/** Rows that several records name, each made once. */
class ListRows {
  readonly organisations = new Map<string, Row>();
  readonly themes = new Map<string, Row>();
  readonly rows: Record<string, Row[]> = {};

  add(table: string, row: Row): void {
    (this.rows[table] ??= []).push(row);
  }

  organisation(name: string, type: string): string {
    const slug = slugged(name);
    const id = idOf('organisation', slug);
    if (!this.organisations.has(slug)) {
      const kind = kindOfOrganisation(name, type);
      this.organisations.set(slug, { id, slug, name: fitting(name, 200), kind });
    }
    return id;
  }

  theme(code: string, sv: string, en: string): string {
    const slug = slugged(sv);
    const id = idOf('theme', slug);
    if (!this.themes.has(slug)) {
      const labels = { label_sv: fitting(sv, 120), label_en: fitting(en || sv, 120) };
      this.themes.set(slug, { id, slug, state: 'ACCEPTED', ...labels });
    }
    return id;
  }

  project(id: string, title: string, more: Row): void {
    const whole = fitting(title, 200);
    this.add('project', {
      id,
      slug: `${slugged(whole)}-${id.slice(0, 8)}`,
      title: whole.length < 2 ? `Projekt ${id.slice(0, 8)}` : whole,
      kind: 'IMPLEMENTATION',
      language: 'SV',
      state: 'PUBLISHED',
      family_id: id,
      published_at: publishedAt,
      ...more,
    });
  }

  all(): Rows {
    const { project = [], source = [], lesson = [], ...rest } = this.rows;
    const organisation = [...this.organisations.values()];
    return { organisation, theme: [...this.themes.values()], project, source, lesson, ...rest };
  }
}

function addSwecris(list: ListRows, record: Partial<SwecrisRecord>): void {
  const { projectId, projectTitleSv } = record;
  if (!projectId || !projectTitleSv) return;
  const id = idOf('swecris', projectId);
  list.project(id, projectTitleSv, {
    description: fittingOrNull(record.projectAbstractSv, 10_000),
    description_en: fittingOrNull(record.projectAbstractEn, 10_000),
    ...periodColumns(record.projectStartDate, record.projectEndDate),
  });
  list.add('project_identifier', { scheme: 'SWECRIS', value: projectId, project_id: id });
  const { coordinatingOrganisationNameSv: coordinator, fundingOrganisationNameSv: funder } = record;
  if (coordinator) {
    const type = record.coordinatingOrganisationTypeOfOrganisationSv ?? '';
    const organisation_id = list.organisation(coordinator, type);
    const ids = { id: idOf('swecris coordinator', projectId), project_id: id, organisation_id };
    list.add('participation', { ...ids, role: 'COORDINATOR' });
  }
  if (funder) {
    const ids = { id: idOf('swecris grant', projectId), project_id: id };
    const funder_id = list.organisation(funder, 'stat');
    const amount = Math.round(record.fundingsSek ?? 0) || null;
    list.add('grant', { ...ids, funder_id, amount, currency: 'SEK' });
  }
  const areas = (record.scb ?? []).filter(({ code, sv }) => code.length === 3 && sv.length > 1);
  const themes = areas.map(({ code, sv, en }) => list.theme(code, sv, en));
  for (const theme_id of new Set(themes)) list.add('project_theme', { project_id: id, theme_id });
}

function addInterreg(list: ListRows, partners: readonly Partial<InterregRecord>[]): void {
  const [first] = partners;
  if (!first?.projektnamn || !first.program) return;
  const key = `${first.program} ${first.projektnamn}`;
  const id = idOf('interreg', key);
  list.project(id, first.projektnamn, {
    summary: `Interreg ${first.program}`,
    kind: first.projekttyp === 'Feasibility study' ? 'PRE_STUDY' : 'IMPLEMENTATION',
    ...periodColumns(first.startdatum, first.slutdatum),
  });
  const told = new Set<string>();
  for (const { organisationsnamn, organisationstyp, organisationsroll } of partners) {
    if (!organisationsnamn) continue;
    const organisation_id = list.organisation(organisationsnamn, organisationstyp ?? '');
    const role = organisationsroll === 'LP' ? 'COORDINATOR' : 'PARTNER';
    const once = `${organisation_id} ${role}`;
    if (told.has(once)) continue;
    told.add(once);
    const participation = { project_id: id, organisation_id, role };
    list.add('participation', { id: idOf('interreg partner', `${key} ${once}`), ...participation });
  }
  const places = partners.map(({ nuts3 }) => counties[(nuts3 ?? '').replace(/ län$/, '')]);
  for (const place_code of new Set(places))
    if (place_code) list.add('project_place', { project_id: id, place_code });
}

/** A commission is a project; other pages are documents of one that gathers them. */
function addGovernment(list: ListRows, records: readonly Partial<GovernmentRecord>[]): void {
  const holder = idOf('government', 'pages');
  list.project(holder, 'Regional utvecklingspolitik i regeringens texter', { kind: 'PROGRAMME' });
  for (const { id: key, type, title, body, year, url } of records) {
    if (!key || !title || !body) continue;
    const id = idOf('government', key);
    if (type === 'regeringsuppdrag') {
      const period = year ? periodColumns(`${year}-01-01`, `${year}-12-31`) : {};
      list.project(id, title, { description: fittingOrNull(body, 10_000), ...period });
      continue;
    }
    const kind = type === 'rapporter' ? 'REPORT' : 'PAGE';
    const published = year ? String(year) : null;
    list.add('source', { id, kind, title: fitting(title, 200), published, url: url ?? null });
    list.add('project_source', { project_id: holder, source_id: id, position: 0 });
    const passage = { id: idOf('passage', key), source_id: id, text: fitting(body, 10_000) };
    list.add('source_passage', { ...passage, locator: 'hela sidan', position: 0 });
  }
}

const years = (date: string | undefined): Row => {
  const [, month = '', dayOf = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(date ?? '') ?? [];
  const { period, period_from, period_to } = periodColumns(
    `${year}-${month}-${dayOf}`,
    `${year}-${month}-${dayOf}`,
  );
  const experience = period ? period_from : null;
  return { experience, experience_from: period_from, experience_to: period_to };
};

function addLesson(list: ListRows, record: Partial<LessonRecord>): void {
  const { id: key, title, lessons } = record;
  const text = fitting(lessons, 600) || fitting(title, 600);
  if (!key || text.length < 10) return;
  const happened = [title, record.abstract, record.driving_event].filter(Boolean).join('\n');
  list.add('lesson', {
    id: idOf('lesson', key),
    text,
    language: 'EN',
    state: 'PUBLISHED',
    published_at: publishedAt,
    what_happened: fittingOrNull(happened, 4000),
    recommendation: fittingOrNull(record.recommendations, 4000),
    ...years(record.date_occurred),
  });
}

/**
 * The rows of every list in a folder: projects with their organisations, grants, themes and places,
 * documents with their text, and lessons. The same folder makes the same rows.
 */
export function projectListRows(folder: string): Rows {
  const list = new ListRows();
  for (const record of readList<SwecrisRecord>(folder, 'swecris')) addSwecris(list, record);
  const interreg = new Map<string, Partial<InterregRecord>[]>();
  for (const record of readList<InterregRecord>(folder, 'interreg')) {
    const key = `${record.program} ${record.projektnamn}`;
    interreg.set(key, [...(interreg.get(key) ?? []), record]);
  }
  for (const partners of interreg.values()) addInterreg(list, partners);
  addGovernment(list, readList<GovernmentRecord>(folder, 'government'));
  for (const record of readList<LessonRecord>(folder, 'lessons')) addLesson(list, record);
  return list.all();
}
