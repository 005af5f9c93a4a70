/*
 * What is taken from each list. Nobody's name is: leaders, contacts and authors are not read, nor
 * organisation numbers, which for a person's own firm are a personal number.
 */

/** A research project (Swecris). */
export interface SwecrisRecord {
  projectId: string;
  projectTitleSv: string;
  projectTitleEn: string;
  projectAbstractSv: string;
  projectAbstractEn: string;
  projectStartDate: string;
  projectEndDate: string;
  coordinatingOrganisationNameSv: string;
  coordinatingOrganisationTypeOfOrganisationSv: string;
  fundingOrganisationNameSv: string;
  fundingsSek: number | null;
  fundingYear: number | null;
  scb: { code: string; sv: string; en: string }[];
}

/** One partner of an Interreg project. */
export interface InterregRecord {
  id: number;
  program: string;
  projekttyp: string;
  startdatum: string;
  slutdatum: string;
  projektnamn: string;
  organisationsnamn: string;
  organisationstyp: string | null;
  organisationsroll: string;
  nuts3: string | null;
  partnerbudget: number | null;
}

/** A page of the Government about regional development. */
export interface GovernmentRecord {
  id: string;
  type: string;
  url: string;
  year: number;
  title: string;
  body: string;
}

/** A lesson of a space agency, in English. */
export interface LessonRecord {
  id: number;
  title: string;
  abstract: string;
  driving_event: string;
  lessons: string;
  recommendations: string;
  date_occurred: string;
}
