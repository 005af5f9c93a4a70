import { registerEnumType } from '@nestjs/graphql';

/** Which way a factor worked. Sits on the evidence, never on the factor. */
export const Polarity = { HELPED: 'HELPED', HINDERED: 'HINDERED' } as const;
export type Polarity = keyof typeof Polarity;
registerEnumType(Polarity, { name: 'Polarity' });
