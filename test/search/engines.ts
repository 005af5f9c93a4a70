/** An engine that PIS answers from, and what its servers are told for it. */
export type EngineName = 'MEILISEARCH' | 'POSTGRES';

export interface EngineUnderTest {
  readonly name: EngineName;
  readonly environment: Readonly<Record<string, string>>;
}

/** Every engine, each held to the same behaviour. */
export const enginesUnderTest: readonly EngineUnderTest[] = [{ name: 'POSTGRES', environment: {} }];
