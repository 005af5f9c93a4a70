import { getRouteApi, useSearch, type RegisteredRouter, type RouteById } from '@tanstack/react-router';
type R = RegisteredRouter['routeTree'];
export const a: R extends infer X ? (0 extends 1 & X ? 'any' : 'ok') : never = 'zzz1';
type RR = RouteById<R, '/projekt'>;
export const b: 0 extends 1 & RR ? 'any' : 'ok' = 'zzz2';
type S = RR extends { types: { fullSearchSchema: infer Z } } ? Z : 'none';
export const c: 0 extends 1 & S ? 'any' : S = 'zzz3';
export function useA() { const s = useSearch({ from: '/projekt' }); const x: number = s; return x; }
export const d: 0 extends 1 & ReturnType<typeof getRouteApi<'/projekt'>> ? 'any' : 'ok' = 'zzz4';
