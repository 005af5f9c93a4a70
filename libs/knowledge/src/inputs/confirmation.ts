import type { ArgsOptions } from '@nestjs/graphql';

/** The argument `confirmed`: the asker has seen the warning that something looks personal, and it is not. */
export const confirmation: ArgsOptions = {
  type: () => Boolean,
  nullable: true,
  defaultValue: false,
};
