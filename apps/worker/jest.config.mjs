import { specs } from '../../jest.swc.mjs';

export default specs('worker', import.meta.dirname);
