import { specs } from '../../jest.swc.mjs';

export default specs('search', import.meta.dirname);
