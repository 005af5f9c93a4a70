import { InstanceResolver } from './instance/instance.resolver.js';
import { ViewerResolver } from './people/viewer.resolver.js';
import { SignInResolver } from './sessions/sign-in.resolver.js';
import { TryAsResolver } from './try-as/try-as.resolver.js';

/** The resolvers that every installation has. */
export const everywhere = [InstanceResolver, SignInResolver, ViewerResolver];

/** Every resolver of this lib, that of a local installation included: what the printed schema shows. */
export const accountsResolvers = [...everywhere, TryAsResolver];
