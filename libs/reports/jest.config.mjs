import { specs } from '../../jest.swc.mjs';

export default specs('reports', import.meta.dirname);
