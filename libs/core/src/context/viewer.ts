/** Rights that hold everywhere. */
export const GlobalRole = { ADMINISTRATOR: 'ADMINISTRATOR', CURATOR: 'CURATOR' } as const;
export type GlobalRole = keyof typeof GlobalRole;

/** What a person may be in one project. */
export const MemberRole = { CONTRIBUTOR: 'CONTRIBUTOR', OWNER: 'OWNER' } as const;
export type MemberRole = keyof typeof MemberRole;

/**
 * Who asks, as far as rights go. Put together once per request, from the session; policies read it
 * and nothing else, so they need no database.
 */
export interface Viewer {
  /** Absent for a reader without an account. */
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly roles: ReadonlySet<GlobalRole>;
  /** Role by project id. */
  readonly memberships: ReadonlyMap<string, MemberRole>;
  /** Organisations the person belongs to, as a funder does. */
  readonly organisationIds: ReadonlySet<string>;
}

/** A reader without an account. */
export const nobody: Viewer = {
  personId: null,
  sessionId: null,
  roles: new Set(),
  memberships: new Map(),
  organisationIds: new Set(),
};

/** Curators and administrators, who may act on what is another's (with an audit row). */
export const isCurator = (viewer: Viewer): boolean =>
  viewer.roles.has('CURATOR') || viewer.roles.has('ADMINISTRATOR');

export const isAdministrator = (viewer: Viewer): boolean => viewer.roles.has('ADMINISTRATOR');
